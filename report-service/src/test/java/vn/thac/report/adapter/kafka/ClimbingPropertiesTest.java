package vn.thac.report.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.act;
import static vn.thac.report.Samples.mandate;
import static vn.thac.report.Samples.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import vn.thac.contracts.Event;
import vn.thac.report.Samples;
import vn.thac.report.application.HearPlans;
import vn.thac.report.application.InMemoryPlans;
import vn.thac.report.application.InMemoryReports;
import vn.thac.report.application.JudgeReport;
import vn.thac.report.application.PlanNews;
import vn.thac.report.application.RollUp;
import vn.thac.report.application.WriteReport;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Sums;
import vn.thac.report.domain.Unit;

/**
 * However plans, people's steps and facts are interleaved, repeated and reordered, every report
 * ends with the sums that an oracle finds by walking the tree.
 */
class ClimbingPropertiesTest {

  private InMemoryReports reports = new InMemoryReports();
  private HearPlans hearPlans = new HearPlans(new InMemoryPlans(), reports);
  private RollUp rollUp = new RollUp(reports);
  private WriteReport write = new WriteReport(reports);
  private JudgeReport judge = new JudgeReport(reports);
  private final List<PlanNews> plans = new ArrayList<>();
  private final List<Event> underWay = new ArrayList<>();
  private final List<Event> arrived = new ArrayList<>();

  @BeforeTry
  void anEmptyOffice() {
    reports = new InMemoryReports();
    hearPlans = new HearPlans(new InMemoryPlans(), reports);
    rollUp = new RollUp(reports);
    write = new WriteReport(reports);
    judge = new JudgeReport(reports);
    List.of(plans, underWay, arrived).forEach(List::clear);
  }

  @Property(tries = 300)
  void sumsClimbInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    plantPlans(random);
    List<PlanNews> unheard = new ArrayList<>(plans);
    int steps = random.nextInt(120);
    for (int step = 0; step < steps; step++) {
      switch (random.nextInt(6)) {
        case 0 -> hear(unheard.isEmpty() ? List.of() : List.of(takeAny(unheard, random)));
        case 1 -> hear(List.of(any(plans, random)));
        case 2, 3 -> person(random);
        case 4 -> deliver(random);
        default -> deliverAgain(random);
      }
    }
    java.util.Collections.shuffle(unheard, random);
    hear(unheard);
    while (!underWay.isEmpty()) {
      deliver(random);
    }

    assertThat(reports.all())
        .isNotEmpty()
        .allSatisfy(
            report ->
                assertThat(report.below().sums())
                    .as(report.duty().unit().path())
                    .isEqualTo(below(report.id())));
  }

  @Property(tries = 100)
  void everybodyOwesTheSameWhicheverPlanIsHeardFirst(@ForAll long seed) {
    Random random = new Random(seed);
    plantPlans(random);
    List<PlanNews> shuffled = new ArrayList<>(plans);
    java.util.Collections.shuffle(shuffled, random);
    shuffled.forEach(plan -> hear(List.of(plan)));
    InMemoryReports inOrder = new InMemoryReports();
    new HearPlans(new InMemoryPlans(), inOrder).hear(plans);

    for (Report expected : inOrder.all()) {
      if (expected.duty().regime().revision() == Regime.UNHEARD) {
        continue; // its superior's plan never asked for it, or no longer
      }
      Report report = reports.find(expected.id()).orElseThrow();
      assertThat(report.duty()).isEqualTo(expected.duty());
      assertThat(report.status()).isEqualTo(expected.status());
    }
  }

  /** A province, its districts, their communes; some plans are amended, some withdrawn. */
  private void plantPlans(Random random) {
    List<Unit> atTheTop = new ArrayList<>(List.of(unit("/90/90.SNV")));
    int districts = random.nextInt(4);
    for (int d = 0; d < districts; d++) {
      Unit district = unit("/90/900" + d);
      atTheTop.add(district);
      List<Unit> below = new ArrayList<>();
      int communes = random.nextInt(4);
      for (int c = 0; c < communes; c++) {
        below.add(unit("/90/900" + d + "/900" + d + c));
      }
      plant(random, "root-" + d, "root", district, below);
    }
    plant(random, "root", null, Samples.PROVINCE, atTheTop);
  }

  private void plant(
      Random random,
      String plan,
      @org.jspecify.annotations.Nullable String parent,
      Unit issuer,
      List<Unit> reporters) {
    List<Unit> now = reporters;
    for (int revision = 0; revision <= random.nextInt(3); revision++) {
      var mandate = mandate(plan, parent, issuer, revision, now.toArray(Unit[]::new));
      plans.add(new PlanNews.Issued(mandate, null, null));
      now = reporters.stream().filter(unit -> random.nextInt(4) > 0).toList();
    }
    if (parent != null && random.nextInt(8) == 0) {
      plans.add(
          new PlanNews.Withdrawn(
              new vn.thac.report.domain.PlanId(plan), 99, "bãi bỏ", Samples.ISSUED));
    }
  }

  private void hear(List<PlanNews> news) {
    hearPlans.hear(news).forEach(this::send);
  }

  private void person(Random random) {
    if (reports.all().isEmpty()) {
      return;
    }
    Report report = any(List.copyOf(reports.all()), random);
    Act act = act("2026-06-1" + random.nextInt(10) + "T08:00");
    long edition = report.filing().edition();
    switch (random.nextInt(5)) {
      case 0, 1 -> {
        var figures =
            new Figures(
                Map.of(
                    random.nextBoolean() ? "PL.1" : "PL.2",
                    BigDecimal.valueOf(random.nextInt(10_000), 2)));
        write.draft(report.id(), edition, figures, "đã làm", act);
      }
      case 2, 3 -> write.submit(report.id(), edition, act);
      default -> {
        if (random.nextInt(4) == 0) {
          judge.accept(report.id(), edition, act);
        } else {
          judge.giveBack(report.id(), null, "sửa", act);
        }
      }
    }
    reports.takeTold().forEach(this::send);
  }

  private void send(ReportFact fact) {
    underWay.add(ReportContract.toWire(fact));
  }

  private void deliver(Random random) {
    List<Event> batch = new ArrayList<>();
    int size = Math.min(underWay.size(), 1 + random.nextInt(5));
    for (int i = 0; i < size; i++) {
      batch.add(takeAny(underWay, random));
    }
    arrived.addAll(batch);
    take(batch);
  }

  private void deliverAgain(Random random) {
    if (!arrived.isEmpty()) {
      take(List.of(any(arrived, random)));
    }
  }

  private void take(List<Event> batch) {
    List<Event> wanted =
        batch.stream()
            .filter(event -> ReportListener.WANTED.kinds().contains(event.getClass()))
            .toList();
    RollUp.Result result = rollUp.hear(ReportListener.news(wanted, reports), Samples.ISSUED);
    assertThat(result.missing()).isEmpty();
    result.tallied().forEach(this::send);
  }

  private Sums below(ReportId id) {
    Sums sums = Sums.NONE;
    for (Report report : reports.all()) {
      if (id.equals(report.duty().parent()) && report.status() != Status.WITHDRAWN) {
        boolean counts = Set.of(Status.SUBMITTED, Status.ACCEPTED).contains(report.status());
        sums =
            sums.plus(below(report.id()))
                .plus(
                    new Sums(counts ? report.filing().figures() : Figures.NONE, 1, counts ? 1 : 0));
      }
    }
    return sums;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static <T> T takeAny(List<T> list, Random random) {
    return list.remove(random.nextInt(list.size()));
  }
}
