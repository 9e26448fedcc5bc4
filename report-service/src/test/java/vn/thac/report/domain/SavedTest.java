package vn.thac.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.act;
import static vn.thac.report.Samples.done;
import static vn.thac.report.Samples.figures;
import static vn.thac.report.Samples.owed;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever was saved can be brought back: what of a draft is kept, and what is not. */
class SavedTest {

  @Test
  void whatIsTypedOnAtOneSittingIsOneVersion() {
    Report report = owed();
    for (String typed : List.of("Đã", "Đã đăng", "Đã đăng 12", "Đã đăng 12 tin", "Đã đăng 1 tin")) {
      report = saved(report, typed, act("lan", "2026-06-10T08:00"));
    }

    assertThat(notes(report)).containsExactly("Đã đăng 1 tin");
  }

  @Test
  void whatSomebodyElseWritesOverIsKept() {
    Report hers = saved(owed(), "Bản của Lan", act("lan", "2026-06-10T08:00"));
    Report his = saved(hers, "Bản của Lan và Tâm", act("tam", "2026-06-10T08:01"));

    assertThat(notes(his)).containsExactly("Bản của Lan", "Bản của Lan và Tâm");
    assertThat(his.filing().saved())
        .extracting(one -> one.act().login())
        .containsExactly("lan", "tam");
  }

  @Test
  void whatIsReplacedRatherThanWrittenOnIsKeptEvenWhereTheHandIsTheSame() {
    Report first = saved(owed(), "Viết ở máy cơ quan", act("lan", "2026-06-10T08:00"));
    Report other = saved(first, "Một bản khác hẳn, ở nhà", act("lan", "2026-06-10T08:01"));
    Report emptied = saved(other, "", act("lan", "2026-06-10T08:02"));

    assertThat(notes(emptied)).containsExactly("Viết ở máy cơ quan", "Một bản khác hẳn, ở nhà", "");
  }

  @Test
  void aNumberThatIsTypedToItsEndIsOneVersionAndAnotherNumberIsAnother() {
    Report report = owed();
    for (String typed : List.of("1", "12", "125", "90")) {
      report = done(report.draft(figures("PL.1", typed), "", act("lan", "2026-06-10T08:00")));
    }

    assertThat(report.filing().saved())
        .extracting(Saved::figures)
        .containsExactly(figures("PL.1", "125"), figures("PL.1", "90"));
  }

  @Test
  void everyTenMinutesThereIsSomethingToComeBackTo() {
    Report early = saved(owed(), "Sáng", act("lan", "2026-06-10T08:09"));
    Report later = saved(early, "Sáng nay", act("lan", "2026-06-10T08:10"));

    assertThat(notes(later)).containsExactly("Sáng", "Sáng nay");
  }

  @Test
  void theLatestTenAreKept() {
    Report report = owed();
    for (int i = 0; i < 25; i++) {
      report = saved(report, "Bản " + i, act(i % 2 == 0 ? "lan" : "tam", "2026-06-10T08:00"));
    }

    assertThat(notes(report)).hasSize(10).startsWith("Bản 15").endsWith("Bản 24");
  }

  @Test
  void whatIsBroughtBackStandsNowAndWhatStoodCanBeBroughtBackToo() {
    Report hers = saved(owed(), "Bản của Lan", act("lan", "2026-06-10T08:00"));
    Report his = saved(hers, "Bản của Tâm", act("tam", "2026-06-10T08:01"));
    long first = his.filing().saved().getFirst().edition();

    Report again = done(his.bringBack(first, act("tam", "2026-06-10T08:02")));

    assertThat(again.filing().notes()).isEqualTo("Bản của Lan");
    assertThat(notes(again)).containsExactly("Bản của Lan", "Bản của Tâm", "Bản của Lan");
    assertThat(again.filing().edition()).isEqualTo(his.filing().edition() + 1);
  }

  @Test
  void nothingIsBroughtBackThatIsNotKeptNorIntoAReportThatWasHandedIn() {
    Report draft = saved(owed(), "Xong", act("lan", "2026-06-10T08:00"));
    Report handedIn = done(draft.submit(act("lan", "2026-06-10T08:01")));

    assertThat(codes(draft.bringBack(99, act("lan", "2026-06-10T08:02"))))
        .containsExactly("report.saved.gone");
    assertThat(codes(handedIn.bringBack(2, act("lan", "2026-06-10T08:02"))))
        .containsExactly("report.step");
  }

  private static Report saved(Report report, String notes, Act act) {
    return done(report.draft(Figures.NONE, notes, act));
  }

  private static List<String> notes(Report report) {
    return report.filing().saved().stream().map(Saved::notes).toList();
  }

  private static List<String> codes(Outcome outcome) {
    return ((Outcome.Denied) outcome).refusals().stream().map(Refusal::code).toList();
  }
}
