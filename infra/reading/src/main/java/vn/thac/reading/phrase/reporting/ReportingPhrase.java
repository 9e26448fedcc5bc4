package vn.thac.reading.phrase.reporting;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.time.Hours;
import vn.thac.reading.phrase.time.Instead;

/**
 * An order to report every so often, found in the words of a duty.
 *
 * @param due the day of the last month of a period
 * @param whole whether the duty is nothing else
 */
public record ReportingPhrase(
    Set<Reading.Period> periods,
    ReportingDay due,
    @Nullable String to,
    @Nullable String via,
    boolean embedded,
    boolean whole) {

  private static final Pattern VIA = Pattern.compile("\\b(?:thong )?qua\\s+");
  private static final Pattern TO =
      Pattern.compile(
          "\\b(?:gui(?: bao cao)? ve|gui den|gui toi|gui cho|gui|ve|len|den|trinh|cho|voi|bao"
              + " cao)\\s+");
  private static final Pattern TO_CONSOLIDATE =
      Pattern.compile("\\bde (?:tong hop|theo doi)[^.;]{0,60}\\b(?:bao cao|trinh|tham muu)\\s+");
  private static final Pattern NAME_END =
      Pattern.compile(
          "\\s*[(),;.:]|\\s+(?:de|theo|truoc|cham|qua|thong qua|ve|ket qua|tinh hinh|va tong"
              + " hop|tong hop|dinh ky|trong|bang|vao|khi|neu|bao cao|ngay|cung|hang|moi|lan"
              + " dau)\\b");

  /** "gửi về Sở (qua …)": the office that issues the plan, by its first word. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "(?U)^(?:Sở|Bộ|Cục|Chi cục|Phòng|Trường|Nhà trường|Bệnh"
              + " viện|Trung tâm)(?=\\s*[(,;.]|\\s+(?:trước|để|theo|vào|chậm|qua)\\b|\\s*$)");

  private static final Pattern EMBEDDED =
      Pattern.compile(
          "\\b(?:long ghep|ket hop|chung|lien ket)\\s+(?:vao|trong|voi|cung|noi"
              + " dung)?[^.;]{0,40}\\bbao cao\\b|\\btrong bao cao (?:cai cach|chung|dinh ky|cong"
              + " tac)");
  private static final Pattern ONLY_REPORTING =
      Pattern.compile(
          "^(?:(?:dinh ky|hang|moi|mot|thang|quy|nam|truoc|vao|ngay|cham"
              + " nhat|trong|cua|cuoi|dau|ky|sau|va|hoac|dot xuat|tong hop|thuc hien|nghiem"
              + " tuc|tot|day du|che do|thong tin|gui|lap|xay dung|ket qua|tinh hinh|so lieu|danh"
              + " gia|va danh gia|chiu trach nhiem|co trach nhiem|phai|cac don vi|don vi|long"
              + " ghep|noi dung|cap nhat|theo doi|so ket|tong ket|viec|nay|(?:to|thu|hieu)"
              + " truong|truong"
              + " (?:phong|ban|khoa|thon|ap)|i{1,3}|iv|\\d++(?:[/.-]\\d++)*+|[,():;/-])\\s*)*+bao"
              + " cao\\b");

  private static final Pattern GATHERS =
      Pattern.compile(
          "^(?:(?:dinh ky|hang|moi|thang|quy|nam|truoc|vao|ngay|cham"
              + " nhat|trong|cua|cuoi|dau|ky|va|hoac|dot xuat|khi co yeu"
              + " cau|i{1,3}|iv|\\d++(?:[/.-]\\d++)*+|[,():/-])\\s*)*+(?:tong hop|long ghep|du"
              + " thao)\\b");
  private static final Pattern REGIME =
      Pattern.compile(
          "\\bthuc hien (?:day du |nghiem |nghiem tuc |tot |dung )?(?:cac )?che do (?:thong tin,?"
              + " )?bao ca?o\\b"); // "bao co": a scan lost the letter
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "^[^.;]{0,200}?\\bbao cao\\b[^.;]{0,200}?\\b(?:cham nhat|trong (?:vong|thoi han)|truoc"
              + "|sau)\\b[^.;]{0,60}?\\b(?:ke tu|tinh tu|sau)(?: khi| ngay)? (?:ket thuc|hoan"
              + " thanh)\\b");
  private static final Pattern CLAUSE_END = Pattern.compile(";|\\n|\\.\\s+");

  /** The order in this text, or nothing. */
  public static @Nullable ReportingPhrase in(String text) {
    String plain = Instead.blanked(Hours.blanked(Plain.of(text)));
    PeriodRun run = PeriodRun.in(plain);
    return run.periods().isEmpty()
        ? unstated(text, plain)
        : of(text, plain, run.periods(), run.due());
  }

  /** A regime without its periods, or the one report that is due when something is over. */
  private static @Nullable ReportingPhrase unstated(String text, String plain) {
    boolean atTheEnd = AT_THE_END.matcher(plain).find();
    if (!atTheEnd && !REGIME.matcher(plain).find()) {
      return null;
    }
    Set<Reading.Period> periods = atTheEnd ? Set.of(Reading.Period.AD_HOC) : Set.of();
    ReportingPhrase phrase = of(text, plain, periods, ReportingDay.NONE);
    return phrase.to == null ? null : phrase;
  }

  private static ReportingPhrase of(
      String text, String plain, Set<Reading.Period> periods, ReportingDay due) {
    String via = name(text, plain, VIA);
    String to = name(text, plain, TO);
    Matcher further = TO_CONSOLIDATE.matcher(plain);
    if (via == null && to != null && further.find()) {
      String beyond = nameAt(text, plain, further.end());
      via = beyond == null ? null : to;
      to = beyond == null ? to : beyond;
    }
    return new ReportingPhrase(
        periods,
        due,
        to,
        via,
        EMBEDDED.matcher(plain).find(),
        ONLY_REPORTING.matcher(plain).find() || gathers(plain));
  }

  /** To whom, where only the sentence says so that stands above all reports. */
  public ReportingPhrase under(String introduction) {
    if (to != null || introduction.isEmpty()) {
      return this;
    }
    String plain = Plain.of(introduction);
    return new ReportingPhrase(
        periods,
        due,
        name(introduction, plain, TO),
        via == null ? name(introduction, plain, VIA) : via,
        embedded,
        whole);
  }

  /** "Trước ngày 20 hằng tháng, tổng hợp kết quả … báo cáo UBND xã": every clause is about that. */
  private static boolean gathers(String plain) {
    return GATHERS.matcher(plain).find()
        && Stream.of(CLAUSE_END.split(plain.strip())).allMatch(one -> one.contains("bao cao"));
  }

  private static @Nullable String name(String text, String plain, Pattern before) {
    Matcher lead = before.matcher(plain);
    int at = 0;
    while (at <= plain.length() && lead.find(at)) {
      String name = nameAt(text, plain, lead.end());
      if (name != null) {
        return name;
      }
      at = lead.end();
    }
    return null;
  }

  private static @Nullable String nameAt(String text, String plain, int at) {
    String near = text.substring(at, Math.min(text.length(), at + 160));
    Matcher itself = ITSELF.matcher(near);
    if (itself.find()) {
      return itself.group();
    }
    if (!Agencies.begin(near) && !Agencies.beginsPost(near) && !Agencies.beginsLow(near)) {
      return null;
    }
    return Agencies.bare(near.substring(0, Agencies.endOf(near, NAME_END)));
  }
}
