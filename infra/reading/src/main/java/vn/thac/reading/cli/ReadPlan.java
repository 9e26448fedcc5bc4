package vn.thac.reading.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;
import vn.thac.reading.document.DocumentReader;

/** Reads a plan from a document and prints what was understood: {@code ReadPlan FILE [--json]}. */
public final class ReadPlan {

  private static final int MORE_THAN_IS_READ = 21 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private ReadPlan() {}

  /** Ends with 0, with 1 where the document is refused, with 2 where it was called wrongly. */
  public static void main(String[] args) throws IOException {
    noLog();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(read(args, out, err));
  }

  static int read(String[] args, PrintStream out, PrintStream err) throws IOException {
    boolean json = args.length == 2 && args[1].equals("--json");
    if (args.length != 1 && !json) {
      err.println("ReadPlan FILE [--json]");
      return 2;
    }
    Path file = Path.of(args[0]);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      err.println("Không đọc được tệp " + file + ". There is no such file to read.");
      return 2;
    }
    return switch (new DocumentReader(PATIENCE).read(document(file))) {
      case ReadingRefused refused -> {
        err.println(refused.code() + ": " + refused.vi() + " " + refused.en());
        yield 1;
      }
      case Reading reading -> {
        String name = file.getFileName().toString();
        out.println(json ? ReadingJson.of(name, reading) : ReadingText.of(reading));
        yield 0;
      }
    };
  }

  /** What is printed is the reading; a library's log would go in between. */
  private static void noLog() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private static byte[] document(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MORE_THAN_IS_READ);
    }
  }
}
