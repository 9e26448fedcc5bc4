package vn.thac.ground;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;

/** The broker's data folder, made ready once. */
final class BrokerFolder {

  private BrokerFolder() {}

  static void format(Path folder, Properties settings, String cluster) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      OwnerOnly.folder(folder);
      Path file = folder.resolve("server.properties");
      try (OutputStream out = Files.newOutputStream(file)) {
        settings.store(out, null);
      }
      var said = new ByteArrayOutputStream();
      int status;
      try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
        String[] command = {"format", "-t", cluster, "-c", file.toString(), "--ignore-formatted"};
        status = StorageTool.execute(command, out);
      }
      if (status != 0) {
        throw new IllegalStateException(
            "the broker's folder cannot be formatted: " + said.toString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
