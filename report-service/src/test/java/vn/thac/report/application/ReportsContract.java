package vn.thac.report.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.act;
import static vn.thac.report.Samples.done;
import static vn.thac.report.Samples.figures;
import static vn.thac.report.Samples.hanoi;
import static vn.thac.report.Samples.mandate;
import static vn.thac.report.Samples.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.report.Samples;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Cause;
import vn.thac.report.domain.FromBelow;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Sums;

/** What every {@link Reports} must do. */
public abstract class ReportsContract {

  private static final Mandate MANDATE =
      mandate("root", null, Samples.PROVINCE, 0, unit("/90/90.SNV"), unit("/90/9001"));
  private static final List<Report> BOTH = MANDATE.duties().stream().map(Report::open).toList();

  protected abstract Reports reports();

  @Test
  void opensWhatIsNotThereAndSaysWhatIs() {
    assertThat(reports().open(List.of(BOTH.getFirst()))).isEmpty();
    assertThat(reports().open(BOTH)).containsExactly(BOTH.getFirst().id());
    assertThat(reports().open(List.of())).isEmpty();

    assertThat(reports().ofPlan(new PlanId("root"))).containsExactlyInAnyOrderElementsOf(BOTH);
    assertThat(reports().ofPlan(new PlanId("other"))).isEmpty();
    assertThat(
            reports().findAll(List.of(BOTH.getFirst().id(), MANDATE.ownDuties().getFirst().id())))
        .containsOnlyKeys(BOTH.getFirst().id());
  }

  @Test
  void remembersEverythingOfAReport() {
    reports().open(BOTH);
    Report open = BOTH.getFirst();
    Report draft = done(open.draft(figures("PL.1", "12.50"), "Đủ", act("2026-06-10T08:00")));
    Act named = new Act("lan", "Lan", hanoi("2026-06-18T08:00"), new Cause("key", "print"));
    Report handedIn = done(draft.submit(named));
    Report returned = done(handedIn.giveBack("Thiếu", act("2026-06-19T08:00")));
    Report heard =
        returned.hears(
            List.of(
                FromBelow.submitted(
                    open.id(), "90.X", 3, true, new Sums(figures("PL.2", "7"), 2, 1))));

    for (Report next : List.of(draft, handedIn, returned, heard)) {
      assertThat(reports().save(next, List.of())).isTrue();
      assertThat(reports().find(open.id())).contains(next);
    }
  }

  @Test
  void forgetsWhatAReportNoLongerHas() {
    reports().open(BOTH);
    Report draft = done(BOTH.getFirst().draft(figures("PL.1", "1"), "x", act("2026-06-10T08:00")));
    Report emptied =
        done(
            draft.draft(
                new vn.thac.report.domain.Figures(java.util.Map.of()),
                "",
                act("2026-06-10T09:00")));
    reports().save(draft, List.of());
    reports().save(emptied, List.of());

    assertThat(reports().find(draft.id())).contains(emptied);
  }

  @Test
  void savesOnlyOnTopOfWhatWasSeen() {
    reports().open(BOTH);
    Report seen = BOTH.getFirst();
    Report one = done(seen.draft(figures("PL.1", "1"), "", act("2026-06-10T08:00")));
    Report other = done(seen.draft(figures("PL.1", "2"), "", act("2026-06-10T08:01")));

    assertThat(reports().save(one, List.of())).isTrue();
    assertThat(reports().save(other, List.of())).isFalse();
    assertThat(reports().find(seen.id())).contains(one);
  }

  @Test
  void savesManyAndSaysWhereSomebodyWasFaster() {
    reports().open(BOTH);
    Report first = BOTH.getFirst();
    Report second = BOTH.getLast();
    FromBelow news =
        FromBelow.submitted(first.id(), "90.X", 3, true, new Sums(figures("PL.2", "7"), 2, 1));
    Report heard = first.hears(List.of(news));
    Report drafted = done(second.draft(figures("PL.1", "1"), "", act("2026-06-10T08:00")));

    assertThat(reports().saveAll(List.of())).isTrue();
    assertThat(reports().saveAll(List.of(heard, drafted))).isTrue();
    assertThat(reports().find(first.id())).contains(heard);
    assertThat(reports().find(second.id())).contains(drafted);

    Report next = done(drafted.draft(figures("PL.1", "2"), "", act("2026-06-10T09:00")));
    assertThat(reports().saveAll(List.of(heard, next))).isFalse();
    assertThat(reports().find(first.id())).contains(heard);
    assertThat(reports().find(second.id())).contains(next);
  }
}
