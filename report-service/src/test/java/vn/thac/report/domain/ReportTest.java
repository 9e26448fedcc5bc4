package vn.thac.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.act;
import static vn.thac.report.Samples.done;
import static vn.thac.report.Samples.figures;
import static vn.thac.report.Samples.owed;
import static vn.thac.report.Samples.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thac.report.Samples;

class ReportTest {

  @Test
  void goesFromOwedOverDraftToHandedInReturnedHandedInAgainAndAccepted() {
    Report draft = done(owed().draft(figures("PL.1", "3"), "Đã đăng", act("2026-06-10T08:00")));
    Report submitted = done(draft.submit(act("2026-06-16T16:00")));
    Report returned = done(submitted.giveBack("Thiếu phụ lục", act("2026-06-18T09:00")));
    Report mended = done(returned.draft(figures("PL.1", "4"), "", act("2026-06-18T10:00")));
    Report again = done(mended.submit(act("2026-06-18T11:00")));
    Report accepted = done(again.accept(act("2026-06-19T08:00")));

    assertThat(List.of(draft, submitted, returned, mended, again, accepted))
        .extracting(Report::status)
        .containsExactly(
            Status.DRAFT,
            Status.SUBMITTED,
            Status.RETURNED,
            Status.RETURNED,
            Status.SUBMITTED,
            Status.ACCEPTED);
    assertThat(mended.filing().returned()).map(HistoryEntry::message).contains("Thiếu phụ lục");
    assertThat(accepted.filing().history()).hasSize(5);
    assertThat(accepted.version()).isEqualTo(7);
  }

  @Test
  void isOnTimeOnTheDueDayAndLateAfterItByTheOfficesDay() {
    Report draft = done(owed().draft(figures("PL.1", "3"), "", act("2026-06-10T08:00")));

    assertThat(done(draft.submit(act("2026-06-17T23:59"))).isLate()).isFalse();
    assertThat(done(draft.submit(act("2026-06-18T00:00"))).isLate()).isTrue();
  }

  @Test
  void refusesToBeHandedInTwiceInWords() {
    Report submitted =
        done(
            done(owed().draft(figures("PL.1", "3"), "", act("2026-06-10T08:00")))
                .submit(act("2026-06-10T09:00")));

    assertThat(submitted.submit(act("2026-06-10T10:00")))
        .isEqualTo(
            new Outcome.Denied(
                List.of(
                    new Refusal(
                        Refusal.Kind.STEP,
                        "report.step",
                        null,
                        "Báo cáo đã nộp nên không thể nộp.",
                        "The report is handed in and cannot be handed in."))));
    assertThat(done(submitted.accept(act("2026-06-11T08:00"))).submit(act("2026-06-11T09:00")))
        .isInstanceOf(Outcome.Denied.class);
  }

  @Test
  void refusesToBeHandedInEmpty() {
    assertThat(codes(owed().submit(act("2026-06-10T10:00")))).containsExactly("report.empty");
  }

  @Test
  void isReturnedOnlyWithWords() {
    Report submitted =
        done(
            done(owed().draft(Figures.NONE, "Không phát sinh", act("2026-06-10T08:00")))
                .submit(act("2026-06-10T09:00")));

    assertThat(codes(submitted.giveBack(" ", act("2026-06-11T08:00"))))
        .containsExactly("report.message");
  }

  @ParameterizedTest
  @CsvSource({
    "PL.1, -0.01, report.figure.range",
    "PL.1, 1000000000000.01, report.figure.range",
    "PL.1, 1E+999999999, report.figure.range",
    "PL.1, 0.001, report.figure.decimals",
    "PL.1, 1E-999999999, report.figure.decimals",
    "PL.9, 1, report.figure.unknown"
  })
  void refusesFiguresThatCannotBe(String ref, String value, String code) {
    assertThat(codes(owed().draft(figures(ref, value), "", act("2026-06-10T08:00"))))
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"0", "0.10", "1000000000000", "1E+12", "12.50"})
  void takesFiguresThatCan(String value) {
    Report draft = done(owed().draft(figures("PL.1", value), "", act("2026-06-10T08:00")));

    assertThat(draft.totals().values().get("PL.1")).isEqualByComparingTo(value);
  }

  @Test
  void saysEveryReasonAtOnceAndWhichFieldItIsAbout() {
    var refusals =
        ((Outcome.Denied)
                owed()
                    .draft(
                        new Figures(
                            Map.of("PL.1", new BigDecimal("-1"), "a/b", new BigDecimal("1"))),
                        "x".repeat(5_001),
                        act("2026-06-10T08:00")))
            .refusals();

    assertThat(refusals)
        .extracting(Refusal::pointer)
        .containsExactly("/figures/PL.1", "/figures/a~1b", "/notes");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void noStepLeadsAwayFromAcceptedAndOnlyWhatIsOpenIsWithdrawn(Status status) {
    Set<Status> open = EnumSet.of(Status.OWED, Status.DRAFT, Status.RETURNED);

    assertThat(Status.ACCEPTED.refuses(status)).isPresent();
    assertThat(status.refuses(Status.WITHDRAWN).isEmpty()).isEqualTo(open.contains(status));
    assertThat(status.isAwaited()).isEqualTo(open.contains(status));
  }

  @Test
  void itsOwnFiguresCountUpwardOnlyWhileTheyAreHandedIn() {
    FromBelow told =
        FromBelow.submitted(owed().id(), "90.X", 3, false, new Sums(figures("PL.1", "10"), 2, 1));
    Report draft =
        done(owed().draft(figures("PL.1", "3"), "", act("2026-06-10T08:00"))).hears(List.of(told));
    Report submitted = done(draft.submit(act("2026-06-16T16:00")));
    Report returned = done(submitted.giveBack("Sai", act("2026-06-18T09:00")));

    assertThat(draft.sums()).isEqualTo(new Sums(figures("PL.1", "10"), 3, 1));
    assertThat(draft.totals()).isEqualTo(figures("PL.1", "13"));
    assertThat(submitted.sums()).isEqualTo(new Sums(figures("PL.1", "13"), 3, 2));
    assertThat(returned.sums()).isEqualTo(draft.sums());
  }

  @Test
  void newsThatIsOlderOrKnownChangesNothing() {
    var sums = new Sums(figures("PL.1", "10"), 2, 1);
    Report heard = owed().hears(List.of(FromBelow.sums(owed().id(), "90.X", 5, sums)));

    assertThat(heard.hears(List.of(FromBelow.sums(owed().id(), "90.X", 5, sums)))).isSameAs(heard);
    assertThat(heard.hears(List.of(FromBelow.sums(owed().id(), "90.X", 4, Sums.NONE))))
        .isSameAs(heard);
  }

  @Test
  void sumsThatOvertakeTheHandingInDoNotHideIt() {
    ReportId id = owed().id();
    var early = new Sums(figures("PL.1", "10"), 2, 1);
    var late = new Sums(figures("PL.1", "12"), 2, 2);
    Report heard =
        owed()
            .hears(List.of(FromBelow.sums(id, "90.X", 6, late)))
            .hears(List.of(FromBelow.submitted(id, "90.X", 5, true, early)));

    assertThat(heard.below().contributions())
        .containsExactly(new Contribution("90.X", Status.SUBMITTED, 5, true, late, 6));
  }

  @Test
  void aRevisionMovesTheDateOfWhatIsOpenAndNotOfWhatIsHandedIn() {
    Duty moved = asked(1, "2026-06-30");
    Report open = owed();
    Report handedIn =
        done(
            done(open.draft(figures("PL.1", "3"), "", act("2026-06-10T08:00")))
                .submit(act("2026-06-16T16:00")));

    assertThat(open.askedAgain(moved, act("2026-06-01T08:00")).duty().due()).isEqualTo(moved.due());
    assertThat(handedIn.askedAgain(moved, act("2026-06-20T08:00")).duty().due())
        .isEqualTo(Samples.DUE);
    assertThat(open.askedAgain(asked(0, "2026-06-30"), act("2026-06-01T08:00"))).isSameAs(open);
  }

  @Test
  void whatWasWithdrawnCanBeAskedForAgain() {
    Report withdrawn = owed().withdrawn(act("2026-03-01T08:00"), "không còn yêu cầu");

    assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(withdrawn.withdrawn(act("2026-03-02T08:00"), "lần nữa")).isSameAs(withdrawn);
    assertThat(withdrawn.askedAgain(asked(2, "2026-06-30"), act("2026-04-01T08:00")).status())
        .isEqualTo(Status.OWED);
  }

  @Test
  void aUnitDoesNotJudgeItselfEvenWhereItConsolidates() {
    Unit interior = unit("/90/90.SNV");
    Regime regime =
        new Regime(
            new PlanId("root"),
            new PlanId("root"),
            "V.1",
            "UBND tỉnh",
            Samples.PROVINCE,
            interior,
            Samples.FIGURES,
            0);

    assertThat(new Duty(regime, interior, Samples.H1, Samples.DUE, null).judges())
        .containsExactly(Samples.PROVINCE);
    assertThat(new Duty(regime, unit("/90/90.STC"), Samples.H1, Samples.DUE, null).judges())
        .containsExactly(Samples.PROVINCE, interior);
    assertThat(new Duty(regime, Samples.PROVINCE, Samples.H1, Samples.DUE, null).judges())
        .containsExactly(interior);
  }

  private static Duty asked(int revision, String due) {
    return new Duty(
        Samples.regime("root", "root", Samples.PROVINCE, revision),
        unit("/90/90.SNV"),
        Samples.H1,
        Samples.due(due),
        null);
  }

  private static List<String> codes(Outcome outcome) {
    return ((Outcome.Denied) outcome).refusals().stream().map(Refusal::code).toList();
  }
}
