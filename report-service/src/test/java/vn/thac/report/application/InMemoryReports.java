package vn.thac.report.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/** Reports for tests of use cases; {@link ReportsContract} keeps it honest. */
public final class InMemoryReports implements Reports {

  private final Map<ReportId, Report> stored = new LinkedHashMap<>();
  private final List<ReportFact> told = new ArrayList<>();

  @Override
  public Set<ReportId> open(List<Report> reports) {
    Set<ReportId> there = new HashSet<>();
    for (Report report : reports) {
      if (stored.putIfAbsent(report.id(), report) != null) {
        there.add(report.id());
      }
    }
    return there;
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Map<ReportId, Report> findAll(Collection<ReportId> ids) {
    Map<ReportId, Report> found = new LinkedHashMap<>(stored);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public List<Report> ofPlan(PlanId plan) {
    return stored.values().stream()
        .filter(report -> report.duty().regime().plan().equals(plan))
        .toList();
  }

  @Override
  public boolean save(Report next, List<ReportFact> facts) {
    Report there = stored.get(next.id());
    if (there == null || there.version() != next.version() - 1) {
      return false;
    }
    stored.put(next.id(), next);
    told.addAll(facts);
    return true;
  }

  @Override
  public boolean saveAll(List<Report> next) {
    return next.stream().filter(report -> save(report, List.of())).count() == next.size();
  }

  /** Everything there is. */
  public Collection<Report> all() {
    return stored.values();
  }

  /** What people's steps have brought about so far, handed over once. */
  public List<ReportFact> takeTold() {
    List<ReportFact> taken = List.copyOf(told);
    told.clear();
    return taken;
  }
}
