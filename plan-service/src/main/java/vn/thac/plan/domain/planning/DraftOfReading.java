package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;

/** Makes a draft of what was read, and where; nothing is added, and every question stays one. */
public final class DraftOfReading {

  private final Reading reading;
  private final int year;

  private DraftOfReading(Reading reading, int year) {
    this.reading = reading;
    this.year = year;
  }

  /** The draft's content, for a plan of that year. */
  public static Content of(Reading reading, int year) {
    return new DraftOfReading(reading, year).content();
  }

  private Content content() {
    Cited<PartialDate> date = reading.issueDate();
    return new Content(
        number(),
        value(reading.title()),
        year,
        date == null ? null : date.value().whole().orElse(null),
        LocalDate.of(year, Month.DECEMBER, 31),
        reading.activities().stream().map(this::activity).toList(),
        reading.regimes().stream().map(DraftOfReading::regime).toList(),
        reading.recipients().stream()
            .map(
                to ->
                    new Recipient(
                        to.name(), to.note(), to.archive(), new Evidence(to.lines(), null)))
            .toList(),
        reading.bases().stream().map(DraftOfReading::basis).toList(),
        reading.questions().stream().map(DraftOfReading::question).toList(),
        List.of(),
        Source.of(reading));
  }

  private @Nullable String number() {
    Cited<Integer> number = reading.number();
    String symbol = value(reading.symbol());
    return number == null
        ? null
        : "%02d%s".formatted(number.value(), symbol == null ? "" : "/" + symbol);
  }

  private static @Nullable String value(@Nullable Cited<String> cited) {
    return cited == null ? null : cited.value();
  }

  private Activity activity(Reading.Activity read) {
    Reading.Deliverable deliverable = read.deliverable();
    return new Activity(
        read.ref(),
        read.text(),
        read.leads().stream().map(Party::written).toList(),
        read.supports().stream().map(Party::written).toList(),
        timing(read.schedule()),
        deliverable == null ? null : deliverable(deliverable),
        Activity.Assigned.NOBODY,
        new Evidence(read.lines(), read.confidence()));
  }

  private Timing timing(Reading.@Nullable Schedule read) {
    if (read == null) {
      return new Timing(new Schedule.Unstated(), null);
    }
    int of = read.year() == null ? year : read.year();
    LocalDate from = or(read.from(), LocalDate.of(of, Month.JANUARY, 1));
    LocalDate to = or(read.to(), LocalDate.of(of, Month.DECEMBER, 31));
    LocalDate due = read.due();
    Reading.Every every = read.every();
    Schedule schedule =
        switch (read.kind()) {
          case BY_DATE -> due == null ? new Schedule.Unstated() : new Schedule.ByDate(due);
          case RECURRING ->
              every == null
                  ? new Schedule.PeriodicUnstated()
                  : new Schedule.Recurring(every(every), from, to);
          case WINDOW ->
              to.isBefore(from) ? new Schedule.Unstated() : new Schedule.Window(from, to);
          case STANDING -> new Schedule.Standing();
          case ON_EVENT -> new Schedule.OnEvent();
          case PERIODIC_UNSTATED -> new Schedule.PeriodicUnstated();
        };
    return new Timing(schedule, read.text());
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }

  private static Deliverable deliverable(Reading.Deliverable read) {
    Reading.Per per = read.per();
    Reading.Measure measure = read.measure();
    return new Deliverable(
        read.what(),
        read.quantity(),
        per == null ? null : per(per),
        measure == null ? null : measure(measure));
  }

  private static Regime regime(ReportOrder read) {
    String to = read.to();
    String via = read.via();
    List<PeriodKind> periods =
        read.periods().stream().flatMap(period -> PeriodKind.of(period.code()).stream()).toList();
    return new Regime(
        read.ref(),
        to == null ? "" : to,
        via == null ? null : Party.written(via),
        read.who().stream().map(Party::written).toList(),
        periods,
        read.dueDay(),
        null,
        read.embedded(),
        Regime.Opened.NOTHING,
        new Evidence(read.lines(), read.confidence()));
  }

  private static Basis basis(Reading.Basis read) {
    PartialDate date = read.date();
    return new Basis(
        read.relation(),
        read.type(),
        read.number(),
        date == null ? null : date.whole().orElse(null),
        read.issuer(),
        new Evidence(read.lines(), read.confidence()));
  }

  private static Question question(Reading.Question asked) {
    return new Question(
        "reading", asked.place(), asked.vi(), asked.en(), asked.lines(), asked.choices());
  }

  private static Every every(Reading.Every read) {
    return switch (read) {
      case WEEK -> Every.WEEK;
      case MONTH -> Every.MONTH;
      case QUARTER -> Every.QUARTER;
      case HALF_YEAR -> Every.HALF_YEAR;
      case YEAR -> Every.YEAR;
    };
  }

  private static Deliverable.Per per(Reading.Per read) {
    return switch (read) {
      case UNIT -> Deliverable.Per.UNIT;
      case WEEK -> Deliverable.Per.WEEK;
      case MONTH -> Deliverable.Per.MONTH;
      case QUARTER -> Deliverable.Per.QUARTER;
      case YEAR -> Deliverable.Per.YEAR;
    };
  }

  private static Deliverable.Measure measure(Reading.Measure read) {
    return switch (read) {
      case EXACT -> Deliverable.Measure.EXACT;
      case AT_LEAST -> Deliverable.Measure.AT_LEAST;
      case AVERAGE -> Deliverable.Measure.AVERAGE;
    };
  }
}
