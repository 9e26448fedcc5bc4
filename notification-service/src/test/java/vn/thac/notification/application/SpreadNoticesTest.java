package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Message;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Samples;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** When notices are spread; that they are, whoever dies, is in {@link PassesIT}. */
class SpreadNoticesTest {

  private static final Duration SETTLE = Duration.ofSeconds(20);
  private static final Instant START = Samples.hanoi("2026-01-05T09:00");

  private final Kept kept = new Kept();
  private Instant now = START;
  private final SpreadNotices spread =
      new SpreadNotices(kept, new Forgotten(), new Everybody(), () -> now, SETTLE);

  @Test
  void waitsWhileMoreOfThePlanIsComing() {
    for (int second = 0; second < 60; second += 4) {
      at(second);
      hear("plan-" + second);
      assertThat(spread.spread()).as("after %d s", second).isZero();
    }
    at(56 + 19);
    assertThat(spread.spread()).as("the last one has not settled").isEqualTo(14);
    at(56 + 20);
    assertThat(spread.spread()).isEqualTo(1);
  }

  @Test
  void spreadsWhatIsReadyAfterAPause() {
    hear("first");
    at(15);
    hear("second");
    at(20);
    assertThat(spread.spread()).isEqualTo(1);
  }

  @Test
  void waitsForNothingMoreAfterTwoMinutes() {
    for (int second = 0; second <= 140; second++) {
      at(second);
      hear("plan-" + second);
      assertThat(spread.spread()).as("after %d s", second).isZero();
    }
    at(141);
    hear("plan-141");
    assertThat(spread.spread()).isEqualTo(122);
  }

  @Test
  void aUnitThatIsNotKnownYetKeepsNobodyWaiting() {
    hear("unknown");
    at(20);
    assertThat(spread.spread()).isEqualTo(1);
    at(21);
    hear("known");
    at(41);
    assertThat(spread.spread()).isEqualTo(2);
  }

  private void at(int second) {
    now = START.plusSeconds(second);
  }

  private void hear(String plan) {
    Told told = new Told.Assigned(Subject.Kind.TASK, plan, "root", plan, Samples.OFFICE_PATH, 1, 1);
    kept.add(List.of(new Notice(told, now)), now.plus(SETTLE));
  }

  private static final class Kept implements Notices {

    private final Map<String, Instant> readyAt = new TreeMap<>();
    private final Map<String, Notice> notices = new TreeMap<>();

    @Override
    public void add(Collection<Notice> fresh, Instant at) {
      fresh.forEach(
          notice -> {
            notices.put(notice.id(), notice);
            readyAt.put(notice.id(), at);
          });
    }

    @Override
    public List<Notice> ready(Instant machineNow, int limit) {
      List<Notice> ready = new ArrayList<>();
      readyAt.forEach(
          (id, at) -> {
            if (!at.isAfter(machineNow) && ready.size() < limit) {
              ready.add(notices.get(id));
            }
          });
      return ready;
    }

    @Override
    public boolean anyReadyBefore(Instant before) {
      return any(at -> at.isBefore(before));
    }

    @Override
    public boolean anyReadyAfter(Instant after) {
      return any(at -> at.isAfter(after));
    }

    private boolean any(Predicate<Instant> when) {
      return readyAt.values().stream().anyMatch(when);
    }

    @Override
    public void spread(Collection<String> ids) {
      readyAt.keySet().removeAll(ids);
    }

    @Override
    public void postpone(Collection<String> ids, Instant at) {
      ids.forEach(id -> readyAt.put(id, at));
    }
  }

  private static final class Forgotten implements Entries {

    @Override
    public void add(Collection<Entry> fresh) {}

    @Override
    public List<Entry> waiting(int limit) {
      return List.of();
    }

    @Override
    public List<Entry> mark(Collection<Message> messages) {
      return List.of();
    }
  }

  private static final class Everybody implements Directory {

    @Override
    public Reading read(Collection<String> units) {
      return new Reading() {
        @Override
        public boolean knows(String unit) {
          return !unit.equals("unknown");
        }

        @Override
        public List<String> doers(String unit) {
          return List.of("lan");
        }

        @Override
        public List<String> overseers(String committee) {
          return List.of();
        }
      };
    }

    @Override
    public Map<String, Person> people(Collection<String> logins) {
      return Map.of();
    }

    @Override
    public Map<String, String> unitNames(Collection<String> codes) {
      return Map.of();
    }
  }
}
