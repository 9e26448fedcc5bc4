package vn.thac.bench.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.thac.bench.load.Arrivals;
import vn.thac.bench.load.Clients;
import vn.thac.bench.load.Visitors;
import vn.thac.bench.load.Waits;
import vn.thac.bench.nation.Nation;
import vn.thac.bench.nation.Place;
import vn.thac.bench.nation.Staff;

/** What is looked at: my tasks, those below me, a plan's tree and its counts. */
final class Pages {

  static final String MINE = "my tasks";
  static final String BELOW = "my unit's tasks below me";
  static final String TREE = "a plan's tree";
  static final String COUNTS = "its counts";

  private static final int PEOPLE = 120;
  private static final int FEW = 8;

  private final Random random = new Random(20260115);
  private final Visitors visitors;
  private final List<Place> communes;
  private final List<Place> above;
  private final List<String> plans;

  /** Signs in officers of some communes and coordinators of what lies above them. */
  Pages(Visitors visitors, Nation nation, List<String> plans)
      throws IOException, InterruptedException {
    this.visitors = visitors;
    this.plans = plans;
    this.communes = some(nation.lowest().stream());
    this.above = some(nation.places().stream().filter(p -> !nation.below(p.code()).isEmpty()));
    for (Place commune : communes) {
      visitors.admit(Staff.officer(commune.code()));
    }
    for (Place place : above) {
      visitors.admit(Staff.coordinator(place.code()));
    }
  }

  private List<Place> some(Stream<Place> of) {
    List<Place> shuffled = new ArrayList<>(of.toList());
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(PEOPLE, shuffled.size()));
  }

  /** As fast as a few people can, which warms up what runs all day; how many a second. */
  double warmUp(int count) throws Exception {
    Duration taken = new Clients(FEW).each(requests(count), request -> request.call().make());
    return count / (taken.toNanos() / 1e9);
  }

  /** So many a second, each kind as often. */
  Map<String, Waits> lookedAtFor(int seconds, int perSecond) throws Exception {
    return new Arrivals(perSecond).come(requests(seconds * perSecond));
  }

  private List<Arrivals.Request> requests(int count) {
    List<Arrivals.Request> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      requests.add(request(i));
    }
    return requests;
  }

  private Arrivals.Request request(int number) {
    String officer = Staff.officer(any(communes).code());
    Place unit = any(above);
    String coordinator = Staff.coordinator(unit.code());
    String plan = any(plans);
    return switch (number % 4) {
      case 0 -> look(MINE, officer, "/api/v1/tasks?view=mine");
      case 1 -> look(BELOW, coordinator, "/api/v1/tasks?view=below");
      case 2 ->
          look(
              TREE,
              coordinator,
              "/api/v1/plans/%s/tree?under=%s&depth=ONE&size=200".formatted(plan, unit.code()));
      default ->
          look(
              COUNTS,
              coordinator,
              "/api/v1/progress?rootPlan=%s&under=%s&size=200".formatted(plan, unit.code()));
    };
  }

  private Arrivals.Request look(String kind, String who, String path) {
    return new Arrivals.Request(kind, () -> visitors.look(who, path));
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
