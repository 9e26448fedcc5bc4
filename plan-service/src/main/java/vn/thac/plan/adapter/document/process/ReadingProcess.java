package vn.thac.plan.adapter.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import vn.thac.plan.adapter.document.DocumentRefused;
import vn.thac.plan.adapter.document.Unreadable;
import vn.thac.plan.domain.reading.ReadingRefused;

/**
 * Takes the text out of a PDF in a process of its own. A PDF can make any library take all memory
 * there is and never come to an end; a process can be given little of both and be ended.
 */
public final class PdfProcess {

  private static final int AT_ONCE = 2;
  private static final int MOST_BYTES = 32 << 20;
  private static final int OUT_OF_MEMORY = 3; // the status of a JVM that may not go on without

  private final Duration patience;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Spare spare = new Spare(this::start);

  /** With so much time for each document, and for waiting until it is its turn. */
  public PdfProcess(Duration patience) {
    this.patience = patience;
  }

  /**
   * @throws DocumentRefused where it is not taken
   */
  public String text(byte[] pdf) throws DocumentRefused {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Unreadable.BUSY.refused();
      }
      try {
        return understood(answer(pdf));
      } finally {
        Thread.startVirtualThread(spare::refill);
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Unreadable.BUSY.refused();
    }
  }

  private String answer(byte[] pdf) throws InterruptedException, DocumentRefused {
    Process process = spare.take();
    AtomicBoolean late = new AtomicBoolean();
    try {
      Thread.startVirtualThread(() -> hand(pdf, process));
      Thread.startVirtualThread(() -> end(process, late));
      String answer = new String(process.getInputStream().readNBytes(MOST_BYTES), UTF_8);
      int status = process.waitFor();
      if (late.get() || status == OUT_OF_MEMORY) {
        throw Unreadable.TOO_COMPLEX.refused();
      }
      if (status != 0) {
        throw new IllegalStateException("the process that reads a PDF ended with " + status);
      }
      return answer;
    } catch (DocumentRefused e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("the process that reads a PDF does not answer", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start() {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx256m",
              "-XX:MaxMetaspaceSize=64m",
              "-XX:ReservedCodeCacheSize=24m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:+ExitOnOutOfMemoryError",
              "-XX:-UsePerfData",
              "-Xshare:auto",
              "-Djava.awt.headless=true",
              "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
              "-cp",
              classPath(),
              PdfMain.class.getName(),
              Long.toString(patience.toMillis()))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("no process could be started to read a PDF", e);
    }
  }

  /** Only what it needs: the shorter, the sooner it has begun. */
  private static String classPath() {
    return Stream.of(
            PdfMain.class,
            Loader.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            LogFactory.class)
        .map(PdfProcess::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the jars have to lie beside each other as files", e);
    }
  }

  private static void hand(byte[] pdf, Process process) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(pdf);
    } catch (IOException e) {
      process.destroyForcibly(); // it has ended before it read everything
    }
  }

  private void end(Process process, AtomicBoolean late) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  private static String understood(String answer) throws DocumentRefused {
    List<String> lines = answer.lines().limit(3).toList();
    if (lines.getFirst().equals(PdfMain.TEXT)) {
      return answer.substring(PdfMain.TEXT.length() + 1);
    }
    throw new DocumentRefused(new ReadingRefused(lines.get(0), lines.get(1), lines.get(2)));
  }
}
