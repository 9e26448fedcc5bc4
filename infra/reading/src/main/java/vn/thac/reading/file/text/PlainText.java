package vn.thac.reading.file.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.Bytes;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/** A text without any form, in one of the encodings it may come in. */
public final class PlainText {

  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};
  private static final byte[] BIG_MARK = {(byte) 0xfe, (byte) 0xff};

  private PlainText() {}

  public static String of(byte[] document) throws DocumentRefused {
    return Normalizer.normalize(inItsEncoding(document), Normalizer.Form.NFC);
  }

  private static String inItsEncoding(byte[] document) throws DocumentRefused {
    if (Bytes.startsWith(document, LITTLE_MARK) || Bytes.startsWith(document, BIG_MARK)) {
      return wide(document, document[0] == LITTLE_MARK[0] ? UTF_16LE : UTF_16BE, 2);
    }
    int marked = Bytes.startsWith(document, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    if (hasNul(document)) {
      return wide(document, evenNuls(document) ? UTF_16BE : UTF_16LE, 0);
    }
    String text = decoded(document, UTF_8, marked);
    return text == null ? LegacyLetters.converted(document) : text;
  }

  /** Two bytes a letter, of which Latin ones have one that is nought; anything else is no text. */
  private static String wide(byte[] document, Charset charset, int from) throws DocumentRefused {
    String text = decoded(document, charset, from);
    if (text == null
        || text.indexOf('\0') >= 0
        || from == 0 && text.chars().filter(c -> c > 0x2fff).count() * 20 > text.length()) {
      throw Unreadable.UNKNOWN.refused();
    }
    return text;
  }

  private static boolean hasNul(byte[] document) {
    for (byte each : document) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean evenNuls(byte[] document) {
    int more = 0;
    for (int i = 0; i < document.length; i++) {
      more += document[i] != 0 ? 0 : i % 2 == 0 ? 1 : -1;
    }
    return more > 0;
  }

  static @Nullable String decoded(byte[] document, Charset charset, int from) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(document, from, document.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null; // not in this encoding: the caller tries the next, or refuses
    }
  }
}
