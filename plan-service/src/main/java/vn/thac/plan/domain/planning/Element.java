package vn.thac.plan.domain.planning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.addressing.Party;

/**
 * Something of a plan that an instruction can be about.
 *
 * @param key tells it from the others of its kind: a ref, a number, a name
 * @param words what stands there, as somebody would read it out
 */
public record Element(Kind kind, String key, String words) {

  /** The lists of a plan. */
  public enum Kind {
    ACTIVITY,
    REGIME,
    BASIS,
    RECIPIENT
  }

  /** For programs, such as "ACTIVITY II.3". */
  public String value() {
    return kind + " " + key;
  }

  /** Everything that this plan says. */
  static List<Element> of(Content content) {
    return Stream.of(
            content.activities().stream().map(Element::of),
            content.regimes().stream().map(Element::of),
            content.bases().stream().map(Element::of),
            content.recipients().stream().map(Element::of))
        .flatMap(each -> each)
        .toList();
  }

  static Element of(Activity activity) {
    return new Element(
        Kind.ACTIVITY,
        activity.ref(),
        lines(
            activity.text(),
            named("Chủ trì", activity.leads()),
            named("Phối hợp", activity.supports()),
            when(activity.timing())));
  }

  static Element of(Regime regime) {
    Integer day = regime.dueDay();
    return new Element(
        Kind.REGIME,
        regime.ref(),
        lines(
            "Báo cáo " + regime.to(),
            named("Đơn vị báo cáo", regime.reporters()),
            regime.periods().stream().map(PeriodKind::code).collect(Collectors.joining(", ")),
            day == null ? null : "Nộp trước ngày " + day));
  }

  static Element of(Basis basis) {
    String words =
        Stream.of(basis.type(), basis.number(), basis.issuer())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return new Element(Kind.BASIS, words, words);
  }

  static Element of(Recipient recipient) {
    return new Element(Kind.RECIPIENT, recipient.name(), recipient.name());
  }

  private static @Nullable String named(String as, List<Party> parties) {
    return parties.isEmpty()
        ? null
        : as + ": " + parties.stream().map(Party::phrase).collect(Collectors.joining("; "));
  }

  private static @Nullable String when(@Nullable Timing timing) {
    if (timing == null) {
      return null;
    }
    String day =
        switch (timing.schedule()) {
          case Schedule.ByDate(var on) -> Office.text(on);
          case Schedule.Window(var from, var to) -> Office.text(from) + "–" + Office.text(to);
          case Schedule.Recurring(var _, var from, var to) ->
              Office.text(from) + "–" + Office.text(to);
          default -> timing.text();
        };
    return day == null ? null : "Thời gian: " + day;
  }

  private static String lines(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
