package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thac.calendar.Office;

/** What a plan's paper says of itself: its number, its date, and the documents it rests on. */
final class PaperRules {

  private static final Pattern WHOLE = Pattern.compile("\\d+(/\\d{4})?/\\p{L}[\\p{L}\\d.&-]*");

  private PaperRules() {}

  static final IssueRule NUMBER_IS_WHOLE =
      plan -> {
        String number = plan.content().number();
        if (!plan.isRoot() || (number != null && WHOLE.matcher(number.strip()).matches())) {
          return Stream.empty();
        }
        return number == null || number.isBlank()
            ? IssueRule.refuse(
                "plan.number-missing",
                "/number",
                "Kế hoạch chưa có số, ký hiệu.",
                "The plan has no number.")
            : IssueRule.refuse(
                "plan.number-partial",
                "/number",
                "Số, ký hiệu “%s” chưa đủ; dạng đầy đủ như 35/KH-UBND.".formatted(number),
                "The number \"%s\" is not whole; a whole one is like 35/KH-UBND."
                    .formatted(number));
      };

  static final IssueRule DATE_IS_KNOWN =
      plan ->
          plan.isRoot() && plan.content().date() == null
              ? IssueRule.refuse(
                  "plan.date-missing",
                  "/date",
                  "Kế hoạch chưa ghi đủ ngày, tháng, năm; ngày ban hành được tính là %s."
                      .formatted(Office.text(plan.on())),
                  "The plan's date is not whole; %s counts as its day of issue."
                      .formatted(Office.text(plan.on())))
              : Stream.empty();

  static final IssueRule DATE_IS_THE_DAY_OF_ISSUE =
      plan -> {
        LocalDate printed = plan.content().date();
        return !plan.isRoot() || printed == null || printed.equals(plan.on())
            ? Stream.empty()
            : IssueRule.refuse(
                "plan.date-differs",
                "/date",
                "Kế hoạch ghi ngày %s nhưng ban hành ngày %s."
                    .formatted(Office.text(printed), Office.text(plan.on())),
                "The plan is dated %s and issued on %s."
                    .formatted(Office.text(printed), Office.text(plan.on())));
      };

  static final IssueRule RESTS_ON_SOMETHING =
      plan ->
          plan.isRoot() && plan.content().bases().isEmpty()
              ? IssueRule.refuse(
                  "plan.basis-missing",
                  "/bases",
                  "Kế hoạch không nêu văn bản làm căn cứ.",
                  "The plan names no document it rests on.")
              : Stream.empty();

  static final IssueRule BASES_ARE_CITED_IN_FULL =
      plan ->
          plan.bases().stream()
              .filter(at -> at.item().number() == null || at.item().date() == null)
              .flatMap(
                  at ->
                      IssueRule.refuse(
                          "basis.partial",
                          at.pointer(),
                          "Căn cứ “%s” chưa ghi đủ số và ngày.".formatted(name(at.item())),
                          "The basis \"%s\" lacks its number or its date."
                              .formatted(name(at.item()))));

  static final IssueRule BASES_ARE_NOT_LATER_THAN_THE_PLAN =
      plan ->
          plan.bases().stream()
              .filter(at -> at.item().date() != null && at.item().date().isAfter(plan.on()))
              .flatMap(
                  at ->
                      IssueRule.refuse(
                          "basis.later-than-the-plan",
                          at.pointer() + "/date",
                          "Căn cứ “%s” có ngày sau ngày ban hành kế hoạch %s."
                              .formatted(name(at.item()), Office.text(plan.on())),
                          "The basis \"%s\" is later than the plan, which is issued on %s."
                              .formatted(name(at.item()), Office.text(plan.on()))));

  static final IssueRule BASES_ARE_IN_FORCE =
      plan ->
          plan.bases().stream()
              .filter(
                  at ->
                      plan.cited()
                          .plan(at.item())
                          .filter(cited -> cited.state().status() == Status.WITHDRAWN)
                          .isPresent())
              .flatMap(
                  at ->
                      IssueRule.refuse(
                          "basis.superseded",
                          at.pointer(),
                          "Căn cứ “%s” đã bị thu hồi, không còn hiệu lực."
                              .formatted(name(at.item())),
                          "The basis \"%s\" was withdrawn and is no longer in force."
                              .formatted(name(at.item()))));

  private static String name(Basis basis) {
    LocalDate date = basis.date();
    return Stream.of(
            basis.type(),
            basis.number(),
            date == null ? null : "ngày " + Office.text(date),
            basis.issuer())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
