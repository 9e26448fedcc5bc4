package vn.thac.notification.application;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.notification.application.Directory.Reading;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Told;

/**
 * Turns every notice into an entry for each person of the unit. While a plan is still coming down,
 * none of its notices is: what follows belongs into the same letters, and nobody has to write, seal
 * and send letters beside a whole nation's tasks. Other plans delay nothing.
 *
 * <p>A plan that has been silent for the time to settle is spread whole. One that goes on keeps
 * nobody longer than the longest wait from the first notice a person has of it: then that person's
 * letter goes with all of the plan that has been heard for them, and what comes later is the next.
 */
public final class SpreadNotices {

  /**
   * How long new work waits for more of the same plan.
   *
   * @param settle after such a silence nothing more of the plan is expected
   * @param longest however much more comes
   */
  public record Waits(Duration settle, Duration longest) {}

  private static final int BATCH = 500;

  /** The directory may be heard later than the plan; until then nobody is known to be told. */
  private static final Duration DIRECTORY_BEHIND = Duration.ofSeconds(10);

  private final Notices notices;
  private final Entries entries;
  private final Directory directory;
  private final InstantSource machine;
  private final Waits waits;

  public SpreadNotices(
      Notices notices, Entries entries, Directory directory, InstantSource machine, Waits waits) {
    this.notices = notices;
    this.entries = entries;
    this.directory = directory;
    this.machine = machine;
    this.waits = waits;
  }

  /** All that waits for nothing more; how many notices that was. */
  public int spread() {
    int spread = 0;
    for (String plan : notices.plans()) {
      Instant now = machine.instant();
      // A notice of a plan is ready the longest wait after it was heard.
      Instant heardNow = now.plus(waits.longest());
      boolean settled =
          !plan.equals(Notices.ALONE)
              && !notices.anyReadyAfter(plan, heardNow.minus(waits.settle()));
      spread += spread(plan, settled ? heardNow : now, settled);
    }
    return spread;
  }

  private int spread(String plan, Instant readyAt, boolean whole) {
    int spread = 0;
    List<Notice> batch = notices.ready(plan, readyAt, BATCH);
    while (!batch.isEmpty()) {
      spread(batch, whole);
      spread += batch.size();
      batch = notices.ready(plan, readyAt, BATCH);
    }
    return spread;
  }

  private void spread(List<Notice> batch, boolean whole) {
    Reading reading = reading(batch);
    List<String> done = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<Entry> fresh = new ArrayList<>();
    for (Notice notice : batch) {
      String unit = notice.told().unit();
      (reading.knows(unit) ? done : unknown).add(notice.id());
      for (String login : reading.doers(unit)) {
        fresh.add(entry(login, notice));
      }
    }
    if (!whole) {
      fresh.addAll(besides(fresh));
    }
    entries.add(fresh);
    // Dies here, or somebody else spreads the same: the entries are already there, nothing doubles.
    notices.spread(done);
    notices.postpone(unknown, machine.instant().plus(DIRECTORY_BEHIND));
  }

  /**
   * What else these people have waiting of the same plans: it goes along for them, and stays where
   * it is for everybody else of the unit, whose own wait began later. When its time comes it is
   * told once more, which for those who have it is nothing new: nothing goes along with that.
   */
  private List<Entry> besides(List<Entry> first) {
    Set<String> told = entries.known(first.stream().map(Entry::id).toList());
    Map<String, Set<String>> people = new HashMap<>();
    for (Entry entry : first) {
      if (entry.told() instanceof Told.Assigned work && !told.contains(entry.id())) {
        people.computeIfAbsent(work.rootPlanId(), plan -> new HashSet<>()).add(entry.login());
      }
    }
    if (people.isEmpty()) {
      return List.of();
    }
    Set<String> logins = people.values().stream().flatMap(Set::stream).collect(toSet());
    List<Notice> waiting = notices.waiting(people.keySet(), directory.placesOf(logins));
    Reading reading = reading(waiting);
    Set<String> there = first.stream().map(Entry::id).collect(toSet());
    List<Entry> along = new ArrayList<>();
    for (Notice notice : waiting) {
      Set<String> of = people.getOrDefault(notice.told().rootPlanId(), Set.of());
      reading.doers(notice.told().unit()).stream()
          .filter(of::contains)
          .map(login -> entry(login, notice))
          .filter(entry -> there.add(entry.id()))
          .forEach(along::add);
    }
    return along;
  }

  private Reading reading(List<Notice> of) {
    return directory.read(of.stream().map(notice -> notice.told().unit()).distinct().toList());
  }

  private static Entry entry(String login, Notice notice) {
    return new Entry(login, notice.told(), false, notice.at(), null);
  }
}
