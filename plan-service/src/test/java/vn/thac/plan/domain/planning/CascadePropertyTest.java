package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.PlaceRow;
import vn.thac.directory.domain.SampleDirectory;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;

/** Any plan over any tree, against what a reader with a finger on the paper would count. */
class CascadePropertyTest {

  /** Districts with 0 to 3 communes each; a commune that hangs on the province skips a level. */
  @Provide
  Arbitrary<Directory> trees() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3).list().ofMaxSize(3),
            Arbitraries.integers().between(0, 2))
        .as(CascadePropertyTest::tree);
  }

  private static Directory tree(List<Integer> districts, int skipping) {
    List<PlaceRow> rows = new ArrayList<>();
    rows.add(new PlaceRow(2, "99", "", "PROVINCE", "Tỉnh Minh Họa"));
    for (int d = 0; d < districts.size(); d++) {
      rows.add(new PlaceRow(0, "d" + d, "99", "DISTRICT", "Huyện " + d));
      for (int c = 0; c < districts.get(d); c++) {
        rows.add(new PlaceRow(0, "c" + d + c, "d" + d, "COMMUNE", "Xã " + d + c));
      }
    }
    for (int c = 0; c < skipping; c++) {
      rows.add(new PlaceRow(0, "s" + c, "99", "COMMUNE", "Phường " + c));
    }
    return SampleDirectory.of(rows);
  }

  @Provide
  Arbitrary<List<List<Selector>>> orders() {
    Arbitrary<Selector> selector =
        Arbitraries.of(
            new Selector.Offices(),
            new Selector.Below(),
            new Selector.OfLevel(Level.DISTRICT, Set.of()),
            new Selector.OfLevel(Level.COMMUNE, Set.of()),
            new Selector.Named("99.SNV"),
            new Selector.Named("d0"),
            new Selector.Named("d0.PNV"),
            new Selector.Named("c00"),
            new Selector.Named("s0"));
    return selector.list().ofMinSize(1).ofMaxSize(2).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Plan plan(Directory directory, List<List<Selector>> orders) {
    List<Activity> activities = new ArrayList<>();
    for (List<Selector> leads : orders) {
      List<Selector> known =
          leads.stream()
              .filter(
                  selector ->
                      !(selector instanceof Selector.Named(String unit))
                          || directory.unit(unit).isPresent())
              .toList();
      activities.add(
          new Activity(
              "A" + activities.size(),
              "x",
              List.of(Party.derived(known)),
              List.of(),
              new Timing(new Schedule.Standing(), null),
              null,
              Activity.Assigned.NOBODY,
              null));
    }
    Content content = SamplePlans.content(activities, List.of());
    return SamplePlans.issuedAsIs(directory, content);
  }

  @Property(tries = 600)
  void tasksAndSubPlansAreThoseOfTheOracle(
      @ForAll("trees") Directory directory, @ForAll("orders") List<List<Selector>> orders) {
    Plan root = plan(directory, orders);
    List<Plan> plans = SamplePlans.cascade(root, directory);

    CascadeOracle oracle = new CascadeOracle(directory);
    root.content()
        .activities()
        .forEach(a -> oracle.order("99", a.ref(), a.leads().getFirst().selectors()));
    Set<String> tasks = new TreeSet<>();
    for (Plan plan : plans) {
      for (Activity activity : plan.content().activities()) {
        for (String lead : activity.assigned().leads()) {
          assertThat(tasks.add(plan.issuer().unit() + " " + activity.ref() + " " + lead)).isTrue();
        }
      }
    }
    assertThat(tasks).isEqualTo(oracle.tasks());
    assertThat(plans)
        .extracting(plan -> plan.issuer().unit())
        .containsExactlyInAnyOrderElementsOf(oracle.plans());
  }

  @Property(tries = 100)
  void makingItAgainMakesTheSame(
      @ForAll("trees") Directory directory, @ForAll("orders") List<List<Selector>> orders) {
    Plan root = plan(directory, orders);

    assertThat(SamplePlans.cascade(root, directory))
        .isEqualTo(SamplePlans.cascade(root, directory));
  }
}
