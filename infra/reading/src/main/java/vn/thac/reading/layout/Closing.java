package vn.thac.reading.layout;

import java.util.regex.Pattern;

/** The last words of a plan, addressed to everybody: they order nothing new. */
public final class Closing {

  private static final Pattern LAST_WORDS =
      Pattern.compile("^(?:tren day \\S{2} ke hoach|tren day la|(?:trong )?qua trinh)\\b.*");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:cac (?:co quan|don vi|so|dia phuong|bo phan|khoa|phong)\\b.*\\b(?:vuong mac|phat"
              + " sinh|kho khan)|yeu cau|de nghi|can cu|nhan duoc|(?:thu )?truong cac|ke hoach"
              + " nay|uy ban|ubnd|chu tich)\\b.*");

  private Closing() {}

  public static boolean is(Paragraph paragraph) {
    if (paragraph.marker() != null) {
      return false;
    }
    String plain = paragraph.plain();
    return LAST_WORDS.matcher(plain).matches()
        || plain.endsWith("./.") && CLOSING.matcher(plain).matches();
  }
}
