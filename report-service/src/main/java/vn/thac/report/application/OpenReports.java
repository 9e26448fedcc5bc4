package vn.thac.report.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.FromBelow;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/**
 * Makes the reports that plans ask for, withdraws those a revision no longer asks for, and lets the
 * issuers' own reports know whom to expect. Doing it again changes nothing and tells the same.
 */
final class OpenReports {

  private static final String NOT_NAMED = "Kế hoạch sửa đổi không còn yêu cầu báo cáo này.";

  /** So many plans at a time keep the memory small and the bulk writes large. */
  private static final int CHUNK = 40;

  private record Asked(Duty duty, Instant at) {
    Asked newer(Asked other) {
      return other.duty.regime().revision() > duty.regime().revision() ? other : this;
    }
  }

  private final Reports reports;
  private final ChangeReport change;
  private final RollUp rollUp;
  private final WithdrawReports withdrawReports;

  OpenReports(Reports reports) {
    this.reports = reports;
    this.change = new ChangeReport(reports);
    this.rollUp = new RollUp(reports);
    this.withdrawReports = new WithdrawReports(reports);
  }

  /** Opens what these plans ask for; none of them is older than what is known of it. */
  List<ReportFact> open(List<Mandate> mandates) {
    List<ReportFact> facts = new ArrayList<>();
    for (int from = 0; from < mandates.size(); from += CHUNK) {
      List<Mandate> chunk = mandates.subList(from, Math.min(from + CHUNK, mandates.size()));
      Map<ReportId, Report> standing = store(chunk);
      chunk.forEach(mandate -> facts.addAll(opened(mandate, standing)));
      facts.addAll(tallied(chunk, standing));
    }
    return facts;
  }

  /** Every report asked for as it stands afterwards, whether it was there before or not. */
  private Map<ReportId, Report> store(List<Mandate> mandates) {
    Map<ReportId, Asked> asked = new LinkedHashMap<>();
    for (Mandate mandate : mandates) {
      Stream.concat(mandate.ownDuties().stream(), mandate.duties().stream())
          .map(duty -> new Asked(duty, mandate.issuedAt()))
          .forEach(one -> asked.merge(one.duty().id(), one, Asked::newer));
    }
    Map<ReportId, Report> standing = fresh(asked.values());
    Set<ReportId> there = reports.open(List.copyOf(standing.values()));
    standing.putAll(
        change.byFacts(
            there,
            (id, report) -> {
              Asked again = Objects.requireNonNull(asked.get(id));
              return report.askedAgain(again.duty(), Act.ofThePlan(again.at()));
            }));
    return standing;
  }

  /** As they are where nothing is there yet: those above expect those below from the beginning. */
  private static Map<ReportId, Report> fresh(Collection<Asked> asked) {
    Map<ReportId, List<FromBelow>> expected =
        asked.stream()
            .flatMap(one -> Report.open(one.duty()).tells().stream())
            .collect(Collectors.groupingBy(FromBelow::parent));
    Map<ReportId, Report> fresh = new LinkedHashMap<>();
    for (Asked one : asked) {
      Report report = Report.open(one.duty());
      fresh.put(report.id(), report.hears(expected.getOrDefault(report.id(), List.of())));
    }
    return fresh;
  }

  private List<ReportFact> opened(Mandate mandate, Map<ReportId, Report> standing) {
    List<Report> below = standing(mandate.duties(), standing);
    List<Report> own = standing(mandate.ownDuties(), standing);
    List<ReportFact> facts = new ArrayList<>();
    if (mandate.revision() > 0) {
      facts.addAll(withdrawOthers(mandate));
    }
    List<Report> opened =
        mandate.isTop() ? Stream.concat(own.stream(), below.stream()).toList() : below;
    opened.stream()
        .collect(
            Collectors.groupingBy(
                report -> report.duty().unit().code(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(ofUnit -> facts.add(new ReportFact.Opened(ofUnit, mandate.issuedAt())));
    return facts;
  }

  /** The issuers' own reports, which now know whom to expect. */
  private List<ReportFact> tallied(List<Mandate> mandates, Map<ReportId, Report> standing) {
    List<FromBelow> news = new ArrayList<>();
    Map<ReportId, Instant> at = new HashMap<>();
    for (Mandate mandate : mandates) {
      mandate.ownDuties().forEach(duty -> at.put(duty.id(), mandate.issuedAt()));
      standing(mandate.duties(), standing).forEach(report -> report.tells().ifPresent(news::add));
    }
    return List.copyOf(rollUp.hear(news, above -> Objects.requireNonNull(at.get(above))).tallied());
  }

  private List<ReportFact> withdrawOthers(Mandate mandate) {
    Set<ReportId> named =
        Stream.concat(mandate.ownDuties().stream(), mandate.duties().stream())
            .map(Duty::id)
            .collect(Collectors.toSet());
    List<Report> others =
        reports.ofPlan(mandate.plan()).stream()
            .filter(report -> !named.contains(report.id()))
            .filter(report -> report.duty().regime().revision() != Regime.UNHEARD)
            .toList();
    // The version of the last duty that is taken back: what is asked for again later is newer.
    return withdrawReports.withdraw(others, NOT_NAMED, mandate.revision(), mandate.issuedAt());
  }

  private static List<Report> standing(List<Duty> duties, Map<ReportId, Report> standing) {
    return duties.stream().map(duty -> Objects.requireNonNull(standing.get(duty.id()))).toList();
  }
}
