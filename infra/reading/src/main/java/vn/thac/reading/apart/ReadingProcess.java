package vn.thac.reading.apart;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import vn.thac.reading.ReadDocument;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.file.Unreadable;

/**
 * Reads each document in a process of its own, from its bytes to the plan. A document can make any
 * library and any pattern take all memory there is and never come to an end; a process can be given
 * little of both and be ended. How many are read at once, whoever asks decides.
 */
public final class ReadingProcess implements ReadDocument {

  private static final System.Logger LOG = System.getLogger(ReadingProcess.class.getName());
  private static final int MOST_BYTES = 16 << 20; // no store keeps a plan that says more

  private final Duration patience;
  private final Spare spare;

  /** With so much time for each document. */
  public ReadingProcess(Duration patience) {
    this(patience, Child.java());
  }

  ReadingProcess(Duration patience, String java) {
    this.patience = patience;
    this.spare = new Spare(() -> begin(java, patience));
  }

  /** No process could be begun: a fault of this machine and not of the document. */
  public static final class NotBegun extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotBegun(IOException cause) {
      super("no process could be begun to read a document", cause);
    }
  }

  /**
   * @throws NotBegun where it was not even begun with
   */
  @Override
  public ReadingResult read(byte[] document) {
    Process process = spare.take();
    try {
      Thread.startVirtualThread(() -> hand(document, process));
      Thread.startVirtualThread(() -> end(process));
      return answer(process);
    } finally {
      process.destroyForcibly();
      Thread.startVirtualThread(spare::refill);
    }
  }

  private ReadingResult answer(Process process) {
    try {
      if (process.getInputStream().read() != ReadingMain.BEGUN) {
        throw new IOException("it ended before it began");
      }
    } catch (IOException e) {
      throw new NotBegun(e);
    }
    try {
      byte[] answer = process.getInputStream().readNBytes(MOST_BYTES);
      return understood(new DataInputStream(new ByteArrayInputStream(answer)));
    } catch (IOException e) {
      LOG.log(WARNING, "a document ended the process that read it: {0}", e.toString());
      return tooComplex();
    }
  }

  private static ReadingResult understood(DataInputStream answer) throws IOException {
    if (answer.readUnsignedByte() == ReadingMain.READ) {
      return (ReadingResult)
          Objects.requireNonNull(RecordForm.read(ReadingResult.class, answer), "it says nothing");
    }
    LOG.log(ERROR, "a document was not read because of {0}", answer.readUTF());
    return tooComplex();
  }

  private static ReadingResult tooComplex() {
    return Unreadable.TOO_COMPLEX.refused().why();
  }

  private static Process begin(String java, Duration patience) {
    try {
      return Child.begin(java, patience);
    } catch (IOException e) {
      throw new NotBegun(e);
    }
  }

  private static void hand(byte[] document, Process process) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(document);
    } catch (IOException e) {
      // it has ended before it read everything: its output tells what came of it
    }
  }

  /** Ends what is late, and only that: whoever ends a process closes what it has still to say. */
  private void end(Process process) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
