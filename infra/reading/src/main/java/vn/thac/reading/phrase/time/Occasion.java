package vn.thac.reading.phrase.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.layout.Paragraph;
import vn.thac.reading.phrase.Near;

/**
 * A stretch of time that a plan gives a name and dates once and counts from afterwards: "Tháng hành
 * động từ ngày 15/4 đến ngày 15/5/2026".
 *
 * @param name plainly, such as "thang hanh dong"
 */
public record Occasion(String name, LocalDate first, LocalDate last) {

  private static final String NAME =
      "thang (?:hanh dong|cao diem|thanh nien|an toan|cong nhan|khuyen mai)|dot (?:cao diem|ra"
          + " quan|tong kiem tra|\\d)|tuan le|chien dich|hoi thi|cuoc thi|nam hoc|mua (?:mua"
          + " bao|mua|bao|kho|le hoi)";
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?<name>"
              + NAME
              + ")\\b[^.;\\n]{0,120}?\\b(?:tu|bat dau)(?: het)?(?: ngay)?\\s+(?=\\d|thang|ngay)");
  private static final Pattern TO = Pattern.compile("\\s*(?:den|-)(?: het)?(?: ngay)?\\s*");
  private static final int MOST = 40;

  /** Those of this text that have both their days. */
  public static List<Occasion> in(List<Paragraph> paragraphs, @Nullable Integer year) {
    List<Occasion> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String plain = Near.first(paragraph.plain(), 2_000);
      Matcher dated = DATED.matcher(plain);
      while (found.size() < MOST && dated.find()) {
        List<DatePhrase> dates = DatePhrase.in(Near.after(plain, Math.max(0, dated.end() - 5), 80));
        String between =
            dates.size() < 2
                ? ""
                : Near.after(plain, Math.max(0, dated.end() - 5), 80)
                    .substring(dates.get(0).end(), dates.get(1).at());
        if (TO.matcher(between).matches()) {
          DatePhrase end = dates.get(1).inYear(year);
          LocalDate first = dates.get(0).inYear(end.year()).first();
          LocalDate last = end.last();
          if (first != null && last != null && !last.isBefore(first)) {
            found.add(new Occasion(dated.group("name"), first, last));
          }
        }
      }
    }
    return found;
  }

  /** The one that is meant here, where the plan knows it by these words and by no other dates. */
  static @Nullable Occasion meant(String plain, List<Occasion> known) {
    List<Occasion> named =
        known.stream().filter(each -> plain.contains(each.name)).distinct().toList();
    return named.size() == 1 ? named.getFirst() : null;
  }
}
