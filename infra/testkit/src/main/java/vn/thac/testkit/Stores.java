package vn.thac.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.EmbeddedStore;

/**
 * The stores of this JVM, each started once. {@code THAC_STORES} (for example {@code
 * embedded,server,container}) names those without which the tests must fail.
 */
final class Stores {

  private static @Nullable Stores found;

  private final List<RunningStore> running = new ArrayList<>();
  private final Map<StoreKind, String> absent = new EnumMap<>(StoreKind.class);

  private Stores() {
    running.add(new RunningStore(StoreKind.EMBEDDED, embedded()));
    String uri = System.getenv("MONGODB_URI");
    if (uri == null || uri.isBlank()) {
      absent.put(StoreKind.SERVER, "MONGODB_URI not set");
    } else {
      running.add(new RunningStore(StoreKind.SERVER, uri));
    }
    MongoContainer.start()
        .ifPresentOrElse(
            started -> running.add(new RunningStore(StoreKind.CONTAINER, started)),
            () -> absent.put(StoreKind.CONTAINER, MongoContainer.reasonAgainst()));
    refuseWithout(required());
  }

  static synchronized Stores find() {
    Stores stores = found;
    if (stores == null) {
      stores = new Stores();
      found = stores;
    }
    return stores;
  }

  List<RunningStore> running() {
    return running;
  }

  /** Which of the three is not there, and why. */
  Map<StoreKind, String> absent() {
    return absent;
  }

  private static String embedded() {
    var store = EmbeddedStore.inMemory();
    Runtime.getRuntime().addShutdownHook(new Thread(store::close));
    return store.uri();
  }

  private static Set<String> required() {
    String names = System.getenv("THAC_STORES");
    return names == null ? Set.of() : Stream.of(names.split(",")).collect(Collectors.toSet());
  }

  private void refuseWithout(Set<String> required) {
    absent.forEach(
        (kind, reason) -> {
          if (required.contains(kind.name().toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(
                "THAC_STORES asks for the " + kind + ", but: " + reason);
          }
        });
  }
}
