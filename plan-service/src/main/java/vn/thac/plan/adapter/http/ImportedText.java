package vn.thac.plan.adapter.http;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.DraftOfReading;
import vn.thac.plan.domain.reading.PlanReader;
import vn.thac.plan.domain.reading.Reading;
import vn.thac.plan.domain.reading.ReadingRefused;

/** Reads the text of a plan into a draft. */
final class ImportedText {

  private final PlanReader reader = new PlanReader();
  private final Clock clock;

  ImportedText(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param issuer as the text calls it
   */
  record Read(Content content, @Nullable String issuer) {}

  /**
   * @param asked the year of the plan, where the text leaves it open
   * @throws Refused 422 where it is no text that can be read
   */
  Read read(String text, @Nullable Integer asked) {
    return switch (reader.read(text)) {
      case ReadingRefused(String code, String vi, String en) ->
          throw Refused.unprocessable(List.of(Reason.of(code, vi, en)));
      case Reading reading -> {
        var issuer = reading.issuer();
        yield new Read(
            DraftOfReading.of(reading, year(reading, asked)),
            issuer == null ? null : issuer.value());
      }
    };
  }

  private int year(Reading reading, @Nullable Integer asked) {
    if (asked != null
        && (asked < WorkingCalendar.FIRST_YEAR || asked > WorkingCalendar.LAST_YEAR)) {
      throw Refused.badRequest(
          new Reason("plan.year", "/year", "Năm không hợp lệ.", "This is no year of ours."));
    }
    Integer said = asked == null ? reading.year() : asked;
    var date = reading.issueDate();
    if (said == null && date != null) {
      said = date.value().year();
    }
    return said == null ? Office.dayOf(clock.instant()).getYear() : said;
  }
}
