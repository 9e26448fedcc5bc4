package vn.thac.plan.adapter.mongo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.addressing.Selector;
import vn.thac.plan.domain.planning.PlanId;

/** How the domain's values that are no plain records are stored: as short text. */
public final class Conversions {

  private static final String NOTHING = "";

  private Conversions() {}

  /** For the one converter of this service. */
  public static MongoCustomConversions all() {
    return new MongoCustomConversions(
        List.of(
            new DayWriter(),
            new DayReader(),
            new PlanIdWriter(),
            new PlanIdReader(),
            new SelectorWriter(),
            new SelectorReader(),
            new ScheduleWriter(),
            new ScheduleReader()));
  }

  /** A day is the same day in every zone; as an instant it would not be. */
  @WritingConverter
  private static final class DayWriter implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private static final class DayReader implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class PlanIdWriter implements Converter<PlanId, String> {
    @Override
    public String convert(PlanId id) {
      return id.text();
    }
  }

  @ReadingConverter
  private static final class PlanIdReader implements Converter<String, PlanId> {
    @Override
    public PlanId convert(String text) {
      return PlanId.of(text);
    }
  }

  @WritingConverter
  private static final class SelectorWriter implements Converter<Selector, String> {
    @Override
    public String convert(Selector selector) {
      return switch (selector) {
        case Selector.Offices() -> "offices";
        case Selector.Below() -> "below";
        case Selector.OfLevel(Level level, Set<String> types) ->
            "level:" + level + ":" + String.join(",", new TreeSet<>(types));
        case Selector.Named(String unit) -> "unit:" + unit;
        case Selector.Related() -> "related";
        case Selector.Either() -> "either";
        case Selector.Unresolved(String phrase, List<String> suggestions) ->
            "unresolved:" + String.join(",", suggestions) + ":" + phrase;
      };
    }
  }

  @ReadingConverter
  private static final class SelectorReader implements Converter<String, Selector> {
    @Override
    public Selector convert(String text) {
      String[] parts = text.split(":", 3);
      return switch (parts[0]) {
        case "offices" -> new Selector.Offices();
        case "below" -> new Selector.Below();
        case "level" -> new Selector.OfLevel(Level.valueOf(parts[1]), Set.copyOf(listed(parts[2])));
        case "unit" -> new Selector.Named(parts[1]);
        case "related" -> new Selector.Related();
        case "either" -> new Selector.Either();
        case "unresolved" -> new Selector.Unresolved(parts[2], listed(parts[1]));
        default -> throw new IllegalArgumentException("not a stored selector: " + text);
      };
    }
  }

  private static List<String> listed(String text) {
    return text.equals(NOTHING) ? List.of() : Arrays.asList(text.split(","));
  }

  @WritingConverter
  private static final class ScheduleWriter implements Converter<Schedule, String> {
    @Override
    public String convert(Schedule schedule) {
      return switch (schedule) {
        case Schedule.ByDate(LocalDate on) -> "by " + on;
        case Schedule.Recurring(Every every, LocalDate from, LocalDate to) ->
            "every " + every + " " + from + " " + to;
        case Schedule.Window(LocalDate from, LocalDate to) -> "window " + from + " " + to;
        case Schedule.Standing() -> "standing";
        case Schedule.OnEvent() -> "on-event";
        case Schedule.PeriodicUnstated() -> "periodic-unstated";
        case Schedule.Unstated() -> "unstated";
      };
    }
  }

  @ReadingConverter
  private static final class ScheduleReader implements Converter<String, Schedule> {
    @Override
    public Schedule convert(String text) {
      String[] parts = text.split(" ");
      return switch (parts[0]) {
        case "by" -> new Schedule.ByDate(LocalDate.parse(parts[1]));
        case "every" ->
            new Schedule.Recurring(
                Every.valueOf(parts[1]), LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
        case "window" -> new Schedule.Window(LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
        case "standing" -> new Schedule.Standing();
        case "on-event" -> new Schedule.OnEvent();
        case "periodic-unstated" -> new Schedule.PeriodicUnstated();
        case "unstated" -> new Schedule.Unstated();
        default -> throw new IllegalArgumentException("not a stored schedule: " + text);
      };
    }
  }
}
