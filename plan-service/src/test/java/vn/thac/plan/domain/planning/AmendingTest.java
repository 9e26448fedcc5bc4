package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.plan.domain.planning.Amending.Became.ADDED;
import static vn.thac.plan.domain.planning.Amending.Became.KEPT;
import static vn.thac.plan.domain.planning.Amending.Became.REDATED;
import static vn.thac.plan.domain.planning.Amending.Became.REPEALED;
import static vn.thac.plan.domain.planning.Amending.Became.REPLACED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.plan.domain.planning.Amends.Answer;
import vn.thac.plan.domain.planning.Amends.Begun;
import vn.thac.reading.Amendment;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.PlanReader;

class AmendingTest {

  private static final List<String> INSTRUCTIONS =
      List.of(
          "Sửa đổi khoản 1 Mục II như sau: \"1. Sở Nội vụ mở 03 lớp tập huấn trước ngày"
              + " 30/9/2026.\"",
          "Bổ sung khoản 6 vào sau khoản 2 Mục II như sau: \"6. Sở Y tế khám sức khỏe cho người cao"
              + " tuổi trước ngày 30/11/2026.\"",
          "Bãi bỏ khoản 3 Mục II.",
          "Gia hạn thời gian hoàn thành nhiệm vụ tại khoản 4 Mục II đến ngày 31/8/2026.",
          "Các xã báo cáo hằng quý về UBND tỉnh trước ngày 12, thay cho trước ngày 20 quy định tại"
              + " khoản 1 Mục III.");

  private final Content target = plan(false);

  @Test
  void eachInstructionIsAppliedToTheElementItNames() {
    Amending.Outcome outcome = Amending.of(draft(INSTRUCTIONS), target);

    assertThat(outcome.open()).isEmpty();
    assertThat(outcome.changes())
        .extracting(Amending.Change::became, Amending.Change::key)
        .containsExactly(
            tuple(REPLACED, "II.1"),
            tuple(ADDED, "II.6"),
            tuple(REPEALED, "II.3"),
            tuple(REDATED, "II.4"),
            tuple(REDATED, "III.1"));
    assertThat(outcome.next().activities())
        .extracting(Activity::ref)
        .containsExactly("II.1", "II.2", "II.6", "II.4", "PL.1", "PL.2");
    assertThat(outcome.next().activity("II.1").orElseThrow().text()).contains("03 lớp");
    assertThat(outcome.next().regimes()).singleElement().extracting(Regime::dueDay).isEqualTo(12);
  }

  @Test
  void aNewDateCarriesTheSentenceThatMadeIt() {
    Timing timing =
        Amending.of(draft(List.of(INSTRUCTIONS.get(3))), target)
            .next()
            .activity("II.4")
            .orElseThrow()
            .timing();

    assertThat(timing.schedule()).isEqualTo(new Schedule.ByDate(LocalDate.of(2026, 8, 31)));
    assertThat(timing.text()).startsWith("Gia hạn thời gian hoàn thành");
  }

  @Test
  void whatTheNewWordsDoNotSayStays() {
    Activity amended =
        Amending.of(
                draft(List.of("Sửa đổi khoản 1 Mục II như sau: \"1. Mở 03 lớp tập huấn.\"")),
                target)
            .next()
            .activity("II.1")
            .orElseThrow();

    assertThat(amended.leads()).extracting(Party::phrase).containsExactly("Sở Nội vụ");
    assertThat(amended.timing()).isEqualTo(target.activity("II.1").orElseThrow().timing());
  }

  @Test
  void whatCannotBeMatchedToOneElementIsAskedWithItsCandidates() {
    Amending.Outcome outcome =
        Amending.of(draft(List.of("Bãi bỏ khoản 9 Mục II.", "Bãi bỏ Phụ lục.")), target);

    assertThat(outcome.next()).isEqualTo(target);
    assertThat(outcome.open())
        .extracting(Question::code, Question::about)
        .containsExactly(tuple("amends.element", "I.1"), tuple("amends.element", "I.2"));
    assertThat(outcome.open().get(1).choices())
        .extracting(Reading.Choice::value)
        .containsExactly("ACTIVITY PL.1", "ACTIVITY PL.2");
  }

  @Test
  void theElementThatAPersonChoseIsTheOne() {
    Content draft = draft(List.of("Bãi bỏ Phụ lục."));
    Amending.Outcome outcome =
        Amending.of(answered(draft, new Answer("I.1", "ACTIVITY PL.2", null, null, false)), target);

    assertThat(outcome.open()).isEmpty();
    assertThat(outcome.next().activity("PL.2")).isEmpty();
    assertThat(outcome.next().activity("PL.1")).isPresent();
  }

  @Test
  void ofWorkThatMayBeBegunAPersonSaysWhatBecomes() {
    Content inForce = plan(true);
    Content draft = draft(List.of(INSTRUCTIONS.get(2)));

    assertThat(Amending.of(draft, inForce).open())
        .singleElement()
        .satisfies(
            asked ->
                assertThat(asked.choices())
                    .extracting(Reading.Choice::value)
                    .containsExactly("WITHDRAW", "KEEP"));
    Amending.Outcome kept = Amending.of(saying(draft, Begun.KEEP), inForce);
    assertThat(kept.next()).isEqualTo(inForce);
    assertThat(kept.changes()).extracting(Amending.Change::became).containsExactly(KEPT);
    assertThat(Amending.of(saying(draft, Begun.WITHDRAW), inForce).next().activity("II.3"))
        .isEmpty();
  }

  @Test
  void begunWorkThatIsReplacedGoesOnUnderItsRefOrBeginsAfreshUnderAnother() {
    Content inForce = plan(true);
    Content draft = draft(List.of(INSTRUCTIONS.getFirst()));

    assertThat(Amending.of(saying(draft, Begun.KEEP), inForce).next().activity("II.1")).isPresent();
    Content anew = Amending.of(saying(draft, Begun.WITHDRAW), inForce).next();
    assertThat(anew.activity("II.1")).isEmpty();
    assertThat(anew.activity("II.1-2")).isPresent();
  }

  @Test
  void anInstructionThatSetsSeveralDaysIsAskedForItsDay() {
    Content draft =
        draft(
            List.of(
                "Gia hạn thời gian thực hiện khoản 4 Mục II đến ngày 31/8/2026, chậm nhất ngày"
                    + " 15/9/2026."));

    assertThat(Amending.of(draft, target).open())
        .extracting(Question::code)
        .containsExactly("amends.day");
    Answer day = new Answer("I.1", null, null, LocalDate.of(2026, 9, 15), false);
    assertThat(Amending.of(answered(draft, day), target).next().activity("II.4").orElseThrow())
        .extracting(it -> it.timing().schedule())
        .isEqualTo(new Schedule.ByDate(LocalDate.of(2026, 9, 15)));
  }

  @Test
  void groundsAndRecipientsAreAmendedAsWell() {
    Amending.Outcome outcome =
        Amending.of(
            draft(
                List.of(
                    "Bãi bỏ nơi nhận Hội Người cao tuổi.",
                    "Bổ sung nơi nhận như sau: \"Báo Minh Họa.\"")),
            target);

    assertThat(outcome.open()).isEmpty();
    assertThat(outcome.next().recipients())
        .extracting(Recipient::name)
        .containsExactly("Sở Nội vụ", "Báo Minh Họa");
  }

  @Test
  void whatADocumentSaysOfTheRestChangesNothing() {
    assertThat(Amending.of(target, target).next()).isSameAs(target);
    assertThat(Amending.of(draft(List.of()), target).changes()).isEmpty();
  }

  /** Whatever the order, and whichever of them there are. */
  @Property(tries = 40)
  void theOrderOfWhatTouchesDifferentElementsDoesNotMatter(
      @ForAll long seed, @ForAll @Size(5) boolean[] there) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < there.length; i++) {
      if (there[i]) {
        some.add(INSTRUCTIONS.get(i));
      }
    }
    List<String> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, new java.util.Random(seed));

    assertThat(said(Amending.of(draft(shuffled), target).next()))
        .isEqualTo(said(Amending.of(draft(some), target).next()));
  }

  @Property(tries = 60)
  void everyInstructionIsAppliedOrAskedOrLeftOut(
      @ForAll @Size(max = 8) List<Integer> picks, @ForAll boolean begun) {
    List<String> every =
        Stream.concat(
                INSTRUCTIONS.stream(),
                Stream.of("Bãi bỏ Phụ lục.", "Sửa đổi khoản 2 Mục II.", "Bãi bỏ khoản 7 Mục IX."))
            .toList();
    List<String> some =
        picks.stream().map(pick -> every.get(Math.floorMod(pick, every.size()))).toList();
    Content draft = draft(some);
    Amending.Outcome outcome = Amending.of(draft, plan(begun));

    List<String> settled =
        Stream.concat(
                outcome.changes().stream().map(change -> change.by().ref()),
                outcome.open().stream().map(Question::about))
            .sorted()
            .toList();
    assertThat(settled)
        .isEqualTo(
            draft.amends().map(Amends::instructions).orElse(List.of()).stream()
                .map(Amendment::ref)
                .sorted()
                .toList());
  }

  private static List<Object> said(Content content) {
    return List.of(
        content.activities().stream().map(Element::of).toList(),
        content.regimes().stream().map(Element::of).toList());
  }

  private static Content saying(Content draft, Begun begun) {
    return answered(draft, new Answer("I.1", null, begun, null, false));
  }

  private static Content answered(Content draft, Answer... answers) {
    Amends amends = draft.amends().orElseThrow();
    return draft.from(draft.source().amending(amends.answered(null, Arrays.asList(answers))));
  }

  private static Content draft(List<String> instructions) {
    StringBuilder text =
        new StringBuilder("KẾ HOẠCH\nSửa đổi, bổ sung Kế hoạch số 12/KH-UBND ngày 15/01/2026\n\n")
            .append("I. NỘI DUNG\n");
    for (int i = 0; i < instructions.size(); i++) {
      text.append(i + 1).append(". ").append(instructions.get(i)).append('\n');
    }
    return DraftOfReading.of((Reading) new PlanReader().read(text.toString()), 2026);
  }

  private static Content plan(boolean inForce) {
    List<Activity> activities =
        Stream.of("II.1", "II.2", "II.3", "II.4", "PL.1", "PL.2")
            .map(
                ref ->
                    SamplePlans.activity(
                        ref,
                        List.of("Sở Nội vụ"),
                        List.of(),
                        new Schedule.ByDate(LocalDate.of(2026, 6, 30))))
            .map(it -> inForce ? it.with(it.leads(), it.supports(), GIVEN) : it)
            .toList();
    Regime regime =
        new Regime(
            "III.1",
            "UBND tỉnh",
            null,
            List.of(Party.written("Các xã")),
            List.of(PeriodKind.Q1),
            20,
            null,
            false,
            Regime.Opened.NOTHING,
            null);
    return SamplePlans.content(activities, List.of(regime))
        .resting(
            List.of(),
            List.of(
                new Recipient("Sở Nội vụ", null, false, null),
                new Recipient("Hội Người cao tuổi", null, false, null)));
  }

  private static final Activity.Assigned GIVEN =
      new Activity.Assigned(List.of("99.SNV"), List.of(), List.of());
}
