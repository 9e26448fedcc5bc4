package vn.thac.reading.file.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/**
 * The bytes of an XML part on their way to a parser. It sees before any parser does what no part of
 * a document needs: declarations (a DTD, and with it entities of any kind, or CDATA), a stretch
 * without markup that a parser would hold in memory whole, more than there may be.
 */
final class GuardedXml extends FilterInputStream {

  private static final int LONGEST_STRETCH = 1 << 20;

  private final TimeLimit deadline;
  private final Spent spent;
  private int stretch;
  private int before = -1;
  private int comment;

  /** What was unpacked of some parts of one document, all together, and how much it may be. */
  static final class Spent {
    private final long most;
    private final Unreadable tooMuch;
    private long bytes;
    private @Nullable DocumentRefused refused;

    Spent(long most, Unreadable tooMuch) {
      this.most = most;
      this.tooMuch = tooMuch;
    }

    private DocumentRefused because(Unreadable reason) {
      DocumentRefused refusal = reason.refused();
      refused = refusal;
      return refusal;
    }

    /** Why no more is unpacked; a library that was reading may have told it otherwise. */
    DocumentRefused or(Exception fault) {
      return refused == null ? DocumentRefused.behind(fault) : refused;
    }
  }

  GuardedXml(InputStream in, TimeLimit deadline, Spent spent) {
    super(in);
    this.deadline = deadline;
    this.spent = spent;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    deadline.check();
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      look(into[i]);
    }
    spent.bytes += Math.max(read, 0);
    if (spent.bytes > spent.most) {
      throw spent.because(spent.tooMuch);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return Math.max(0, read(new byte[Math.clamp(count, 0, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void look(byte next) throws IOException {
    if (next == 0 || before == '<' && next == '!') {
      comment = next == 0 ? -1 : 1;
    } else if (comment > 0) {
      comment(next);
    }
    if (comment < 0) {
      throw spent.because(Unreadable.UNSAFE_XML);
    }
    stretch = next == '<' && comment == 0 ? 0 : stretch + 1;
    if (stretch > LONGEST_STRETCH) {
      throw spent.because(Unreadable.BOMB);
    }
    before = next;
  }

  /**
   * After "&lt;!" only two hyphens may come, and what then follows is a comment up to the next two;
   * 1 and 2 count the first hyphens, 3 is within, 4 after one hyphen, 5 after two.
   */
  private void comment(byte next) {
    boolean hyphen = next == '-';
    comment =
        switch (comment) {
          case 1 -> hyphen ? 2 : -1;
          case 2 -> hyphen ? 3 : -1;
          case 3 -> hyphen ? 4 : 3;
          case 4 -> hyphen ? 5 : 3;
          default -> next == '>' ? 0 : -1;
        };
  }
}
