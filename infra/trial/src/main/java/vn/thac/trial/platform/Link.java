package vn.thac.trial.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A connection between two of the platform that can be broken; each has a port of its own. */
public enum Link {
  PLAN_STORE(Member.STORE),
  TASK_STORE(Member.STORE),
  REPORT_STORE(Member.STORE),
  NOTIFICATION_STORE(Member.STORE),
  /** Everybody's way to the broker: it is where the broker says it can be found. */
  BROKER(Member.BROKER),
  MAIL(null);

  private static final int FIRST = 10;

  private final @Nullable Member to;

  Link(@Nullable Member to) {
    this.to = to;
  }

  static Link toStoreOf(Member service) {
    return valueOf(service.name() + "_STORE");
  }

  /** Those that can be broken: to a store that is not ours, none can. */
  static List<Link> breakable(StoreServer store) {
    return Stream.of(values())
        .filter(link -> store.isOurs() || !link.word().endsWith("store"))
        .toList();
  }

  /** The name in messages and of the proxy. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int offset() {
    return FIRST + ordinal();
  }

  /** How far the port behind it is from the first one. */
  int behind() {
    return to == null ? Ports.MAIL : to.offsets().getFirst();
  }
}
