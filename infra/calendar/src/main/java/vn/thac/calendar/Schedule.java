package vn.thac.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan says of the time of an activity. What it does not say is kept as not said: the dates
 * of such a schedule are the plan's end, and their reason says so.
 */
public sealed interface Schedule {

  /** By that day at the latest. */
  record ByDate(LocalDate on) implements Schedule {

    /** "chậm nhất trong tháng 02/2025" is by its last day. */
    public static ByDate within(YearMonth month) {
      return new ByDate(month.atEndOfMonth());
    }
  }

  /** Once in each period that has days between the two dates. */
  record Recurring(Every every, LocalDate from, LocalDate to) implements Schedule {
    public Recurring {
      inOrder(from, to);
    }
  }

  /** At any time between the two dates. */
  record Window(LocalDate from, LocalDate to) implements Schedule {
    public Window {
      inOrder(from, to);
    }
  }

  /** "thường xuyên": all the time, to the end of the plan. */
  record Standing() implements Schedule {}

  /** Whenever something happens, such as "khi có yêu cầu". */
  record OnEvent() implements Schedule {}

  /** "định kỳ", without saying how often. */
  record PeriodicUnstated() implements Schedule {}

  /** Nothing is said. */
  record Unstated() implements Schedule {}

  /**
   * Every date by which something must be done, in order, none whose period was over before the
   * issue. Each is a working day; one that would roll out of the plan is the last working day in
   * it, or the plan's end where none is left. After long holidays two of them may fall on one day,
   * each with its own reason: tell them apart by their place in the list.
   */
  default List<Due> occurrences(LocalDate issuedOn, LocalDate planEnd, WorkingCalendar calendar) {
    PlanTime plan = new PlanTime(issuedOn, planEnd, calendar);
    return switch (this) {
      case ByDate(var on) -> plan.due("Thời hạn ghi trong kế hoạch", on);
      case Window(var from, var to) ->
          plan.due("Thực hiện từ %s đến %s".formatted(Office.text(from), Office.text(to)), to);
      case Recurring(var every, var from, var to) -> {
        LocalDate last = to.isAfter(planEnd) ? planEnd : to;
        List<Due> dues = new ArrayList<>();
        for (LocalDate at = from; !at.isAfter(last); at = every.lastDay(at).plusDays(1)) {
          LocalDate end = every.lastDay(at).isAfter(last) ? last : every.lastDay(at);
          dues.addAll(plan.due("%s, kỳ %s".formatted(every.text(), every.name(at)), end));
        }
        yield List.copyOf(dues);
      }
      case Standing() -> plan.end("Nhiệm vụ thường xuyên");
      case OnEvent() -> plan.end("Thực hiện khi phát sinh việc");
      case PeriodicUnstated() -> plan.end("Kế hoạch ghi định kỳ nhưng không ghi kỳ hạn");
      case Unstated() -> plan.end("Kế hoạch không ghi thời hạn");
    };
  }

  private static void inOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends on %s before it begins on %s".formatted(to, from));
    }
  }
}
