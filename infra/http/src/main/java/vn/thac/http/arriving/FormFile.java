package vn.thac.http.arriving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file in what a web form sends. */
final class FormFile {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)multipart/form-data\\s*;.*boundary=\"?([^\";\\s]{1,70})\"?.*");
  private static final Pattern NAMED = Pattern.compile("(?is).*\\bfilename\\s*\\*?=.*");

  private FormFile() {}

  /** The first file of a form; the body itself where it is no form, or one without a file. */
  static byte[] within(byte[] body, @Nullable String contentType) {
    Matcher declared = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!declared.matches()) {
      return body;
    }
    String form = new String(body, ISO_8859_1); // a letter for a byte: places are the same
    String delimiter = "--" + declared.group(1);
    int part = form.indexOf(delimiter);
    while (part >= 0) {
      int head = part + delimiter.length();
      int begin = form.indexOf("\r\n\r\n", head);
      int end = form.indexOf("\r\n" + delimiter, head);
      if (begin < 0 || end < begin + 4) {
        return body;
      }
      if (NAMED.matcher(form.substring(head, begin)).matches()) {
        return Arrays.copyOfRange(body, begin + 4, end);
      }
      part = end + 2;
    }
    return body;
  }
}
