package vn.thac.directory.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a field of an imported file. */
final class RowText {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
  private static final int LONGEST = 200;

  private RowText() {}

  static Optional<Refusal> name(long line, String column, String value) {
    if (value.isBlank()) {
      return refuse(line, column + ".blank", "thiếu " + column, column + " is missing");
    }
    if (value.length() > LONGEST) {
      return refuse(
          line,
          column + ".too-long",
          "%s dài quá %d ký tự".formatted(column, LONGEST),
          "%s is longer than %d characters".formatted(column, LONGEST));
    }
    return clean(line, column, value);
  }

  static Optional<Refusal> code(long line, String value) {
    return CODE.matcher(value).matches()
        ? Optional.empty()
        : refuse(
            line,
            "code.malformed",
            "mã đơn vị chỉ gồm chữ, số, gạch nối, tối đa 20 ký tự",
            "a code is up to 20 letters, digits, hyphens and underscores");
  }

  static Optional<Refusal> clean(long line, String column, String value) {
    if (value.codePoints().anyMatch(Character::isISOControl)) {
      return refuse(
          line,
          column + ".control-character",
          column + " có ký tự điều khiển",
          column + " holds a control character");
    }
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return refuse(
          line,
          column + ".not-nfc",
          column + " không ở dạng Unicode dựng sẵn (NFC)",
          column + " is not in Unicode's composed form (NFC)");
    }
    return Optional.empty();
  }

  static Optional<Refusal> refuse(long line, String code, String vi, String en) {
    return Optional.of(Refusal.ofLine(line, "row." + code, vi, en));
  }

  static List<Refusal> tooMany(int rows, int most) {
    return rows <= most
        ? List.of()
        : List.of(
            new Refusal(
                "file.too-many-rows",
                "line " + (most + 2),
                "Tệp có %d dòng, nhiều hơn %d".formatted(rows, most),
                "the file has %d rows, more than %d".formatted(rows, most)));
  }
}
