package vn.thac.plan.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.DraftOfReading;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.reading.ReadDocument;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;

/** Somebody brings the document of a plan: it is read, and becomes a draft or is only tried out. */
public class ImportPlan {

  private final ReadDocument readDocument;
  private final Places places;
  private final Drafts drafts;
  private final Clock clock;

  public ImportPlan(ReadDocument readDocument, Places places, Drafts drafts, Clock clock) {
    this.readDocument = readDocument;
    this.places = places;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * @param year of the plan, where whoever brings it says so
   * @param issuer the code of the place that issues it, where they say so
   */
  public record Brought(byte[] document, @Nullable Integer year, @Nullable String issuer) {}

  /** What it was read as. */
  public sealed interface Outcome {

    /** A plan of that place; nothing is stored. */
    record Read(Place issuer, Content content) implements Outcome {}

    /** No document that can be read, or no place that issues it. */
    record Refused(Refusal reason) implements Outcome {}
  }

  /** Reads it, and finds its year and its issuer among those the author drafts for. */
  public Outcome read(Brought brought, Author author) {
    return switch (readDocument.read(brought.document())) {
      case ReadingRefused(String code, String vi, String en) ->
          new Outcome.Refused(new Refusal(code, "", vi, en));
      case Reading reading ->
          switch (issuer(reading, brought.issuer(), author)) {
            case IssuerChoice.Of(Place place) ->
                new Outcome.Read(
                    place, DraftOfReading.of(reading, yearOf(reading, brought.year())));
            case IssuerChoice.None(Refusal reason) -> new Outcome.Refused(reason);
          };
    };
  }

  private IssuerChoice issuer(Reading reading, @Nullable String code, Author author) {
    if (code != null) {
      return IssuerChoice.named(code, places.directory(), author);
    }
    var written = reading.issuer();
    return IssuerChoice.called(written == null ? null : written.value(), author);
  }

  private int yearOf(Reading reading, @Nullable Integer asked) {
    Integer said = asked == null ? reading.year() : asked;
    var date = reading.issueDate();
    if (said == null && date != null) {
      said = date.value().year();
    }
    return said == null ? Office.dayOf(clock.instant()).getYear() : said;
  }

  /** Stores the draft once, however often it is brought. */
  public Drafted draft(PlanId id, Outcome.Read read, Request request) {
    return drafts.draft(id, read.issuer(), read.content(), request);
  }

  /** The draft that this would be; nothing is stored. */
  public Plan tryOut(Outcome.Read read) {
    return drafts.tryOut(read.issuer(), read.content());
  }
}
