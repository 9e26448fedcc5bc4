package vn.thac.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thac.plan.adapter.cli.ReadingJson;
import vn.thac.plan.adapter.cli.ReadingText;
import vn.thac.plan.domain.reading.PlanReader;
import vn.thac.plan.domain.reading.Reading;
import vn.thac.plan.domain.reading.ReadingRefused;

/** Reads a plan from a file and prints what was understood: {@code ReadPlan FILE [--json]}. */
public final class ReadPlan {

  private ReadPlan() {}

  /** Ends with 0, with 1 where the text is refused, with 2 where it was called wrongly. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean json = args.length == 2 && args[1].equals("--json");
    if (args.length != 1 && !json) {
      err.println("ReadPlan FILE [--json]");
      System.exit(2);
    }
    Path file = Path.of(args[0]);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      err.println("Không đọc được tệp " + file + ". There is no such file to read.");
      System.exit(2);
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException notUtf8) {
      err.println("Tệp không phải UTF-8. The file is not UTF-8.");
      System.exit(1);
      return;
    }
    switch (new PlanReader().read(text)) {
      case ReadingRefused refused -> {
        err.println(refused.code() + ": " + refused.vi() + " " + refused.en());
        System.exit(1);
      }
      case Reading reading ->
          out.println(
              json
                  ? ReadingJson.of(file.getFileName().toString(), reading)
                  : ReadingText.of(reading));
    }
  }
}
