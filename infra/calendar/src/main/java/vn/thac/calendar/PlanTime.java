package vn.thac.calendar;

import java.time.LocalDate;
import java.util.List;

/** The time a plan has: nothing is due before it is issued, nothing rolls out of it. */
record PlanTime(LocalDate issuedOn, LocalDate end, WorkingCalendar calendar) {

  List<Due> due(String why, LocalDate day) {
    if (day.isBefore(issuedOn)) {
      return List.of();
    }
    Rolled rolled = calendar.roll(day);
    return List.of(leavesThePlan(rolled) ? lastWorkingDay(why, day) : rolled.because(why));
  }

  List<Due> end(String why) {
    String toTheEnd = "%s; tính đến hết kế hoạch %s".formatted(why, Office.text(end));
    return calendar.isWorking(end) && !end.isBefore(issuedOn)
        ? List.of(new Due(end, toTheEnd))
        : due(toTheEnd, end);
  }

  private boolean leavesThePlan(Rolled rolled) {
    return rolled.date().isAfter(end) && !rolled.asked().isAfter(end);
  }

  private Due lastWorkingDay(String why, LocalDate day) {
    Rolled back = calendar.rollBack(day);
    return back.date().isBefore(issuedOn)
        ? new Due(day, why + "; từ ngày ban hành đến hết kế hoạch không còn ngày làm việc")
        : new Due(
            back.date(),
            "%s; %s vì ngày làm việc kế tiếp đã quá hạn kế hoạch".formatted(why, back.reason()));
  }
}
