package vn.thac.trial.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform is made of.
 *
 * @param checkout whose jars run
 * @param data a folder for everything it keeps; every run needs one of its own
 * @param toxiproxy the program the links go through; where there is none they are whole
 * @param openBroker whether anybody may talk on the broker, as the peers of a benchmark have to
 * @param twins whether there are two replicas of each service
 * @param diskMegabytes how large a disk of its own the store is given, to be filled; 0 for none
 * @param jvm how every process of Java is run
 * @param set what the services are told in place of what the launcher would tell them
 */
public record PlatformSettings(
    Path checkout,
    Path data,
    StoreServer store,
    Optional<Path> toxiproxy,
    int diskMegabytes,
    boolean openBroker,
    boolean twins,
    List<String> jvm,
    Map<String, String> set) {

  /** Small and quick to start, since many run beside each other. */
  private static final List<String> SMALL =
      List.of(
          "-Xmx256m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED");

  /** On the embedded store, with whole links. */
  public static PlatformSettings of(Path checkout, Path data) {
    return new PlatformSettings(
        checkout,
        data,
        new StoreServer.Embedded(),
        Optional.empty(),
        0,
        false,
        false,
        SMALL,
        Map.of());
  }

  /** Whether it is a process of this platform: a given store is not, and a twin may not be. */
  boolean wants(Member member) {
    return switch (member) {
      case STORE -> !(store instanceof StoreServer.Given);
      default -> twins || !member.isTwin();
    };
  }

  public PlatformSettings on(StoreServer other) {
    return new PlatformSettings(
        checkout, data, other, toxiproxy, diskMegabytes, openBroker, twins, jvm, set);
  }

  public PlatformSettings through(Optional<Path> program) {
    return new PlatformSettings(
        checkout, data, store, program, diskMegabytes, openBroker, twins, jvm, set);
  }

  public PlatformSettings onDiskOf(int megabytes) {
    return new PlatformSettings(
        checkout, data, store, toxiproxy, megabytes, openBroker, twins, jvm, set);
  }

  public PlatformSettings withTwins() {
    return new PlatformSettings(
        checkout, data, store, toxiproxy, diskMegabytes, openBroker, true, jvm, set);
  }

  public PlatformSettings withOpenBroker() {
    return new PlatformSettings(
        checkout, data, store, toxiproxy, diskMegabytes, true, twins, jvm, set);
  }

  public PlatformSettings runBy(List<String> flags) {
    return new PlatformSettings(
        checkout,
        data,
        store,
        toxiproxy,
        diskMegabytes,
        openBroker,
        twins,
        List.copyOf(flags),
        set);
  }

  public PlatformSettings with(String setting, Object value) {
    Map<String, String> more = new HashMap<>(set);
    more.put(setting, String.valueOf(value));
    return new PlatformSettings(
        checkout, data, store, toxiproxy, diskMegabytes, openBroker, twins, jvm, Map.copyOf(more));
  }
}
