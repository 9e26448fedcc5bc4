package vn.thac.report.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.PROVINCE;
import static vn.thac.report.Samples.mandate;
import static vn.thac.report.Samples.unit;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.report.RunningService;
import vn.thac.report.Samples;
import vn.thac.report.application.Listed;
import vn.thac.report.application.ReportFilter;
import vn.thac.report.application.ReportLists;
import vn.thac.report.application.Reports;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Status;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class MongoReportListsIT {

  private static final ReportFilter ALL = new ReportFilter(null, null, null);

  private final Store store;
  private final ReportLists lists;
  private final Reports reports;

  MongoReportListsIT(Store store) {
    this.store = store;
    RunningService service = RunningService.on(store);
    this.lists = service.bean(ReportLists.class);
    this.reports = service.bean(Reports.class);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void fill() {
    store.database().getCollection("reports").deleteMany(new Document());
    open(
        mandate(
            "root", null, PROVINCE, 0, unit("/90/90.SNV"), unit("/90/9001"), unit("/90/90010")));
    open(mandate("root-9001", "root", unit("/90/9001"), 0, unit("/90/9001/90011")));
    open(mandate("other", null, PROVINCE, 0, "2026-03-31", unit("/90/90.SNV")));
  }

  @Test
  void belowAreThoseUnderAPathAndNoneThatOnlyBeginsAlike() {
    assertThat(units(lists.below("/90/9001", ALL, null, 10))).containsExactly("90011");
    assertThat(units(lists.below("/90", ALL, null, 10)))
        .containsExactly("90.SNV", "90.SNV", "9001", "90011", "90010");
    assertThat(
            units(lists.below("/90", new ReportFilter(null, null, new PlanId("other")), null, 9)))
        .containsExactly("90.SNV");
  }

  @Test
  void aPageGoesOnWhereTheLastOneEnded() {
    List<String> paged = new ArrayList<>();
    @Nullable String after = null;
    for (List<Listed> page = lists.below("/90", ALL, null, 2);
        !page.isEmpty();
        page = lists.below("/90", ALL, after, 2)) {
      paged.addAll(units(page));
      after = page.getLast().position();
    }
    assertThat(paged).containsExactlyElementsOf(units(lists.below("/90", ALL, null, 10)));
  }

  @Test
  void aUnitsOwnComeByDueDateAndOwedAreOnlyTheOpenOnes() {
    List<Listed> owed = lists.ofUnits(List.of("90.SNV"), true, ALL, null, 10);
    assertThat(owed)
        .extracting(listed -> listed.report().duty().due().on().toString())
        .containsExactly("2026-03-31", "2026-06-17");

    handIn(owed.getFirst().report());
    assertThat(lists.ofUnits(List.of("90.SNV"), true, ALL, null, 10)).hasSize(1);
    assertThat(lists.ofUnits(List.of("90.SNV"), false, ALL, null, 10)).hasSize(2);
    assertThat(
            lists.ofUnits(
                List.of("90.SNV"), false, new ReportFilter(null, Status.SUBMITTED, null), null, 10))
        .hasSize(1);
    assertThat(lists.ofUnits(List.of("90.SNV", "9001"), true, ALL, owed.getFirst().position(), 10))
        .hasSize(2);
  }

  @Test
  void silentAreAllBelowWhoStillOweTheSamePeriod() {
    Report top = top();
    assertThat(units(lists.silentBelow(top, null, 10)))
        .containsExactly("90.SNV", "9001", "90011", "90010");

    lists.silentBelow(top, null, 10).stream()
        .map(Listed::report)
        .filter(report -> report.duty().unit().code().equals("9001"))
        .forEach(this::handIn);
    assertThat(units(lists.silentBelow(top, null, 10))).containsExactly("90.SNV", "90011", "90010");
    assertThat(
            units(lists.silentBelow(top, lists.silentBelow(top, null, 1).getFirst().position(), 1)))
        .containsExactly("90011");
  }

  private void open(Mandate mandate) {
    reports.open(mandate.duties().stream().map(Report::open).toList());
  }

  private Report top() {
    return Report.open(
        mandate("root", null, PROVINCE, 0, unit("/90/90.SNV")).ownDuties().getFirst());
  }

  private void handIn(Report report) {
    Report draft =
        Samples.done(
            report.draft(Samples.figures("PL.1", "1"), "", Samples.act("2026-03-01T08:00")));
    assertThat(reports.save(draft, List.of())).isTrue();
    assertThat(reports.save(Samples.done(draft.submit(Samples.act("2026-03-01T09:00"))), List.of()))
        .isTrue();
  }

  private static List<String> units(List<Listed> listed) {
    return listed.stream().map(one -> one.report().duty().unit().code()).toList();
  }
}
