package vn.thac.reading.file.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/**
 * Vietnamese in the encodings from before Unicode, known by how its commonest words look in them.
 * Windows-1258 is a standard and converted; TCVN3 and VNI mean a font, so that their capitals
 * cannot be told from small letters, and are refused by name.
 */
public final class LegacyLetters {

  private static final List<String> UNICODE =
      List.of("kế hoạch", "nhân dân", "thực hiện", "của", "được", "nhiệm vụ", "các", "và");
  private static final List<String> TCVN3 =
      List.of("kÕ ho¹ch", "nh©n d©n", "thùc hiÖn", "cña", "®\u00adîc", "nhiÖm vô", "c¸c", "vµ");
  private static final List<String> VNI =
      List.of("keá hoaïch", "nhaân daân", "thöïc hieän", "cuûa", "ñöôïc", "nhieäm vuï", "caùc");
  private static final int SURE = 3;
  private static final int LOOKED_AT = 200_000;

  private LegacyLetters() {}

  /**
   * The text of bytes that are not UTF-8, where their encoding is sure.
   *
   * @throws DocumentRefused naming the encoding, or the line where UTF-8 ends
   */
  static String converted(byte[] document) throws DocumentRefused {
    refuse(new String(document, ISO_8859_1));
    String text = PlainText.decoded(document, Charset.forName("windows-1258"), 0);
    String composed = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!looksLike(UNICODE, composed)) {
      throw Unreadable.NOT_UTF_8.refused(firstBadLine(document));
    }
    return composed;
  }

  /**
   * Passes a text that is Unicode by its letters as well: the letters of such a font may have been
   * saved as the Latin ones that stand at the same codes.
   */
  public static String checked(String text) throws DocumentRefused {
    refuse(text);
    return text;
  }

  private static void refuse(String text) throws DocumentRefused {
    if (looksLike(TCVN3, text)) {
      throw Unreadable.OTHER_LETTERS.refused("TCVN3 (ABC, .VnTime)");
    }
    if (looksLike(VNI, text)) {
      throw Unreadable.OTHER_LETTERS.refused("VNI");
    }
  }

  private static boolean looksLike(List<String> words, String text) {
    String low = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    return words.stream().filter(word -> low.contains(word.toLowerCase(Locale.ROOT))).count()
        >= SURE;
  }

  private static int firstBadLine(byte[] document) {
    ByteBuffer bytes = ByteBuffer.wrap(document);
    CharsetDecoder decoder = UTF_8.newDecoder();
    try {
      decoder.decode(bytes);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += document[i] == '\n' ? 1 : 0;
      }
      return line;
    }
    return 1;
  }
}
