package vn.thac.report.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;

/** Reports as lists, a page at a time: what follows a position, at most so many. */
public interface ReportLists {

  /** Of some units, by due date; only those still owed where {@code awaited}. */
  List<Listed> ofUnits(
      Collection<String> units,
      boolean awaited,
      ReportFilter filter,
      @Nullable String after,
      int limit);

  /** Of everything below a unit's path, the tree's order. */
  List<Listed> below(String path, ReportFilter filter, @Nullable String after, int limit);

  /** Of everybody who reports through some units, the tree's order. */
  List<Listed> via(
      Collection<String> units, ReportFilter filter, @Nullable String after, int limit);

  /** Of everything below a report, any depth, that is still owed for the same period. */
  List<Listed> silentBelow(Report report, @Nullable String after, int limit);

  /** How many reports each unit at or below some paths still owes after their date, by its code. */
  Map<String, Integer> overdue(Collection<String> paths, PlanId rootPlan, LocalDate today);
}
