package vn.thac.directory.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as a careless writer might also have put it: without accents and capitals, "và"
 * for "&amp;", any dash as a blank, and the usual abbreviations for the long forms.
 */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  public static String of(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .toLowerCase(Locale.ROOT)
            .replace("&", " va ");
    String words = " " + OTHER_SIGNS.matcher(plain).replaceAll(" ").strip() + " ";
    return words
        .replace(" uy ban nhan dan ", " ubnd ")
        .replace(" hoi dong nhan dan ", " hdnd ")
        .replace(" phat thanh truyen hinh ", " pt th ")
        .replace(" phat thanh va truyen hinh ", " pt th ")
        .replace(" truyen thanh truyen hinh ", " tt th ")
        .replace(" ttth ", " tt th ")
        .replace(" mat tran to quoc ", " mttq ")
        .strip();
  }
}
