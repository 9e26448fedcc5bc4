package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.plan.domain.planning.Deliverable;
import vn.thac.plan.domain.planning.Timing;

/** Reads when something is to be done and what must exist then. */
final class WorkReader {

  private static final int PHRASE = 500;

  private final PlanCheck check;
  private final int year;
  private final @Nullable LocalDate printed;

  /**
   * @param printed the date on the plan, before which nothing can be due
   */
  WorkReader(PlanCheck check, int year, @Nullable LocalDate printed) {
    this.check = check;
    this.year = year;
    this.printed = printed;
  }

  Timing timing(PlanBody.@Nullable ScheduleBody sent, String pointer) {
    if (sent == null) {
      return new Timing(new Schedule.Unstated(), null);
    }
    LocalDate from = or(check.known(sent.from(), pointer + "/from"), LocalDate.of(year, 1, 1));
    LocalDate to = or(check.known(sent.to(), pointer + "/to"), LocalDate.of(year, 12, 31));
    if (to.isBefore(from)) {
      check.refuse(
          "schedule.ends-before-it-begins",
          pointer + "/to",
          "Ngày kết thúc trước ngày bắt đầu.",
          "It ends before it begins.");
      to = from;
    }
    return new Timing(
        switch (sent.kind()) {
          case null -> {
            check.required(null, pointer + "/kind", PHRASE);
            yield new Schedule.Unstated();
          }
          case BY_DATE -> byDate(sent.due(), pointer + "/due");
          case RECURRING -> recurring(sent.every(), from, to, pointer + "/every");
          case WINDOW -> new Schedule.Window(from, to);
          case STANDING -> new Schedule.Standing();
          case ON_EVENT -> new Schedule.OnEvent();
          case PERIODIC_UNSTATED -> new Schedule.PeriodicUnstated();
          case UNSTATED -> new Schedule.Unstated();
        },
        check.optional(sent.text(), pointer + "/text", PHRASE));
  }

  private Schedule byDate(@Nullable LocalDate due, String pointer) {
    if (due == null) {
      check.refuse("field.missing", pointer, "Thiếu ngày hoàn thành.", "The date is missing.");
      return new Schedule.Unstated();
    }
    if (printed != null && due.isBefore(printed)) {
      check.refuse(
          "activity.due-before-issue",
          pointer,
          "Hạn hoàn thành trước ngày ban hành.",
          "It is due before the day of issue.");
    }
    check.known(due, pointer);
    return new Schedule.ByDate(due);
  }

  private Schedule recurring(@Nullable Every every, LocalDate from, LocalDate to, String pointer) {
    if (every == null) {
      check.refuse("field.missing", pointer, "Thiếu chu kỳ.", "How often is missing.");
      return new Schedule.PeriodicUnstated();
    }
    return new Schedule.Recurring(every, from, to);
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }

  @Nullable Deliverable deliverable(PlanBody.@Nullable DeliverableBody sent, String pointer) {
    if (sent == null || sent.isNothing()) {
      return null;
    }
    Integer quantity = sent.quantity();
    if (quantity != null) {
      check.between(1, 1_000_000, quantity, 1, pointer + "/quantity");
    }
    Deliverable.Per per = sent.per();
    Deliverable.Measure measure = sent.measure();
    return new Deliverable(
        check.required(sent.what(), pointer + "/what", PHRASE), quantity, per, measure);
  }
}
