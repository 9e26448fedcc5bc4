package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thac.calendar.Office;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Refusal;

/** Says of something that would be late on the day it is made what it is, whose, and why. */
final class BornLate {

  private static final int NAMED = 5;

  private BornLate() {}

  static Refusal refusal(Outlook.Late late, Content content, Directory directory, LocalDate today) {
    boolean report = late.kind() == Outlook.Late.Kind.REPORT;
    String whose = named(late, directory);
    String due = Office.text(late.due().on());
    return new Refusal(
        "obligation.born-late",
        report
            ? "/regimes/" + at(content.regimes().stream().map(Regime::ref).toList(), late.ref())
            : "/activities/"
                + at(content.activities().stream().map(Activity::ref).toList(), late.ref()),
        "%s của %d đơn vị (%s) có hạn %s (%s), đã qua ngày giao %s."
            .formatted(
                report
                    ? "Báo cáo %s kỳ %s".formatted(late.ref(), late.period())
                    : "Nhiệm vụ " + late.ref(),
                late.units().size(),
                whose,
                due,
                late.due().reason(),
                Office.text(today)),
        "%s of %d units (%s) would be due on %s, before %s, the day it is given."
            .formatted(
                report
                    ? "Report %s for %s".formatted(late.ref(), late.period())
                    : "Activity " + late.ref(),
                late.units().size(),
                whose,
                due,
                Office.text(today)));
  }

  private static String named(Outlook.Late late, Directory directory) {
    String names =
        late.units().stream()
            .limit(NAMED)
            .map(unit -> directory.unit(unit).map(OrgUnit::name).orElse(unit))
            .collect(Collectors.joining(", "));
    return late.units().size() > NAMED ? names + ", …" : names;
  }

  private static int at(List<String> refs, String ref) {
    return IntStream.range(0, refs.size())
        .filter(i -> refs.get(i).equals(ref))
        .findFirst()
        .orElse(0);
  }
}
