package vn.thac.reading.apart;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.document.DocumentReader;

/**
 * Reads the document on its input and writes the reading to its output: a process of its own,
 * because what a document from outside makes of a library or of a pattern ends with it.
 */
final class ReadingMain {

  /** Said at once: from here on, what ends this process is the document. */
  static final int BEGUN = 'b';

  static final int READ = 'r';
  static final int TRIPPED = 't';
  private static final int FRAMES = 20;

  private ReadingMain() {}

  /**
   * @param arguments how many milliseconds it may take
   */
  public static void main(String[] arguments) throws IOException {
    Duration patience = Duration.ofMillis(Long.parseLong(arguments[0]));
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
      System.setOut(new PrintStream(OutputStream.nullOutputStream())); // the output is the answer's
      out.write(BEGUN);
      out.flush();
      Rehearsal.until(System.in);
      byte[] document = System.in.readAllBytes();
      endIfNobodyElseDoes(patience);
      answer(new DocumentReader(patience), document, out);
    }
  }

  private static void answer(DocumentReader reader, byte[] document, DataOutputStream out)
      throws IOException {
    try {
      ReadingResult result = reader.read(document);
      out.write(READ);
      RecordForm.write(result, ReadingResult.class, out);
    } catch (RuntimeException | LinkageError e) {
      out.write(TRIPPED);
      out.writeUTF(where(e));
    }
  }

  /** Whoever began this process ends it in time, and may have been killed since. */
  private static void endIfNobodyElseDoes(Duration patience) {
    CompletableFuture.delayedExecutor(2 * patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> Runtime.getRuntime().halt(1));
  }

  /** Without its message, which may say what is in the document. */
  private static String where(Throwable fault) {
    StringBuilder where = new StringBuilder(fault.getClass().getName());
    Arrays.stream(fault.getStackTrace())
        .limit(FRAMES)
        .forEach(frame -> where.append(" at ").append(frame));
    return where.toString();
  }
}
