package vn.thac.plan.adapter.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.plan.domain.planning.PeriodKind;
import vn.thac.plan.domain.planning.Regime;

/** Reads the orders to report. */
final class RegimeReader {

  private static final int PHRASE = 500;

  private final PlanCheck check;
  private final Directory directory;

  RegimeReader(PlanCheck check, Directory directory) {
    this.check = check;
    this.directory = directory;
  }

  /**
   * @param before what was ordered so far: what a regime of the same ref leaves out stays
   */
  List<Regime> read(@Nullable List<PlanBody.RegimeBody> bodies, List<Regime> before) {
    List<Regime> read = new ArrayList<>();
    for (var sent : check.atMost(20, bodies, "/regimes")) {
      String pointer = "/regimes/" + read.size();
      String ref = check.ref(sent.ref(), pointer + "/ref");
      Regime known =
          before.stream()
              .filter(regime -> regime.ref().equals(ref))
              .findFirst()
              .orElse(Regime.empty(ref));
      read.add(regime(known, sent, pointer));
    }
    return read;
  }

  private Regime regime(Regime known, PlanBody.RegimeBody sent, String pointer) {
    String via = check.optional(sent.via(), pointer + "/via", PHRASE);
    String to = check.optional(sent.to(), pointer + "/to", PHRASE);
    Integer dueDay = sent.dueDay();
    if (dueDay != null) {
      check.between(1, 31, dueDay, 1, pointer + "/dueDay");
    }
    return new Regime(
        known.ref(),
        to == null ? known.to() : to,
        via == null ? known.via() : Party.written(via),
        sent.reporters() == null
            ? known.reporters()
            : DraftReader.parties(sent.reporters(), pointer + "/reporters", directory, check),
        sent.periods() == null ? known.periods() : periods(sent.periods(), pointer + "/periods"),
        dueDay == null ? known.dueDay() : dueDay,
        sent.from() == null ? known.from() : check.known(sent.from(), pointer + "/from"),
        sent.embedded() == null ? known.embedded() : sent.embedded(),
        Regime.Opened.NOTHING,
        known.evidence());
  }

  private List<PeriodKind> periods(@Nullable List<String> codes, String pointer) {
    List<PeriodKind> read = new ArrayList<>();
    for (String code : check.atMost(20, codes, pointer)) {
      PeriodKind.of(code)
          .ifPresentOrElse(
              read::add,
              () ->
                  check.refuse(
                      "regime.period-unknown",
                      pointer,
                      "Không có kỳ báo cáo “%s”.".formatted(code),
                      "There is no period \"%s\".".formatted(code)));
    }
    return read.stream().distinct().toList();
  }
}
