package vn.thac.report.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/** All reports there are, as they are stored; a write says which version it has seen. */
public interface Reports {

  /** Stores those that are not there yet; answers with the ids of the others. */
  Set<ReportId> open(List<Report> reports);

  /** One report. */
  Optional<Report> find(ReportId id);

  /** Those of them that are there. */
  Map<ReportId, Report> findAll(Collection<ReportId> ids);

  /** All reports a plan has asked for. */
  List<Report> ofPlan(PlanId plan);

  /**
   * Stores the next version with what is to be told of it, in one write; false where somebody else
   * was faster.
   */
  boolean save(Report next, List<ReportFact> facts);

  /**
   * Stores the next version of each, of which a handler tells; false where somebody else was faster
   * with one of them, which then stays as it is.
   */
  boolean saveAll(List<Report> next);
}
