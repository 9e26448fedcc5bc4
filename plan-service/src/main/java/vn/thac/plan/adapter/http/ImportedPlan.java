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
import vn.thac.reading.ReadDocument;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;

/** Reads the document of a plan into a draft. */
final class ImportedPlan {

  private final ReadDocument readDocument;
  private final Clock clock;

  ImportedPlan(ReadDocument readDocument, Clock clock) {
    this.readDocument = readDocument;
    this.clock = clock;
  }

  /**
   * @param issuer as the document calls it
   */
  record Read(Content content, @Nullable String issuer) {}

  /**
   * @param asked the year of the plan, where the document leaves it open
   * @throws Refused 422 where it is no document that can be read
   */
  Read read(byte[] document, @Nullable Integer asked) {
    return switch (readDocument.read(document)) {
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
      throw Refused.unprocessable(
          List.of(
              Reason.ofParameter(
                  "plan.year", "year", "Năm không hợp lệ.", "This is no year of ours.")));
    }
    Integer said = asked == null ? reading.year() : asked;
    var date = reading.issueDate();
    if (said == null && date != null) {
      said = date.value().year();
    }
    return said == null ? Office.dayOf(clock.instant()).getYear() : said;
  }
}
