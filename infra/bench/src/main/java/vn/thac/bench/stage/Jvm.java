package vn.thac.bench.stage;

import java.util.ArrayList;
import java.util.List;

/** How the processes are run: as in production, where they run for weeks. */
final class Jvm {

  private Jvm() {}

  static List<String> flags(Options options) {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-Xmx" + options.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
    if (options.profile()) {
      flags.add("-XX:StartFlightRecording:settings=profile,filename=" + options.data() + "/%p.jfr");
    }
    return flags;
  }
}
