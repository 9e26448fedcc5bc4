package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;

/**
 * What text may come in: UTF-8, without control characters. It goes on composed (NFC): some
 * machines (macOS) write accents apart, and to whoever typed them they are the same letters.
 */
public final class Text {

  private Text() {}

  /**
   * The text of a whole body, composed.
   *
   * @throws Refused 400 naming the line that is not UTF-8 or holds control characters
   */
  public static String of(byte[] body) {
    return composed(decoded(body));
  }

  /** What the body of a form of its own says, whose words are checked when they are known. */
  static String decoded(byte[] body) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(body);
    try {
      String text = decoder.decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += body[i] == '\n' ? 1 : 0;
      }
      throw Refused.badRequest(
          Reason.of(
              "text.not-utf8",
              "Dòng " + line + " không phải UTF-8; hãy lưu tệp ở bảng mã UTF-8.",
              "Line " + line + " is not UTF-8; save the file as UTF-8."));
    }
  }

  /**
   * The same text in composed letters, where it may come in.
   *
   * @throws Refused 400 naming what is wrong and on which line
   */
  public static String composed(String text) {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (isControl(c) || isLoneSurrogate(text, i)) {
        throw Refused.badRequest(
            Reason.of(
                "text.control-character",
                "Dòng " + line + " có ký tự điều khiển; hãy xóa ký tự đó.",
                "Line " + line + " holds a control character; remove it."));
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && c != '\r' && c != '\f')
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff';
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    return (Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
        || (Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
  }
}
