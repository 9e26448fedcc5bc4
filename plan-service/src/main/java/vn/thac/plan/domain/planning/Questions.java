package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Addressees;
import vn.thac.directory.domain.addressing.AgencyPhrases;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;
import vn.thac.reading.Reading;

/** What is still to be asked about a draft: what its reader asked, and what its phrases leave. */
public final class Questions {

  private static final String OF_PHRASES = "phrase.";
  private static final String DUE_DAY = "reportingRegime.dueDay";

  private final Directory directory;
  private final AgencyPhrases phrases;
  private final Addressees addressees;

  public Questions(Directory directory, Place issuer) {
    this.directory = directory;
    this.phrases = new AgencyPhrases(directory, issuer);
    this.addressees = new Addressees(directory, issuer);
  }

  /** A new draft with all that is to be asked about it. */
  public Content ask(Content draft) {
    return asking(draft, List.of(), _ -> false);
  }

  /**
   * A rewritten draft with its questions brought up to date. What was once accepted as it is, is
   * not asked again.
   *
   * @param answered what somebody has looked at and accepted as it is
   */
  public Content ask(Content before, Content next, Collection<String> answered) {
    List<String> accepted =
        Stream.concat(next.accepted().stream(), answered.stream()).distinct().toList();
    return asking(
        next,
        accepted,
        question -> accepted.contains(question.about()) || isSettled(question, before, next));
  }

  private Content asking(Content content, List<String> accepted, Predicate<Question> done) {
    Set<Question> open = new LinkedHashSet<>();
    content.questions().stream()
        .filter(question -> !question.code().startsWith(OF_PHRASES))
        .forEach(open::add);
    if (open.stream().noneMatch(question -> question.about().equals(DUE_DAY))) {
      content.regimes().stream()
          .filter(regime -> regime.dueDay() == null)
          .filter(regime -> regime.opened().periods().isEmpty()) // a sub-plan has its dates
          .filter(regime -> regime.periods().stream().anyMatch(kind -> kind != PeriodKind.AD_HOC))
          .findFirst()
          .ifPresent(regime -> open.add(onWhichDay(regime)));
    }
    open.addAll(phraseQuestions(content));
    open.removeIf(done);
    return content.asking(List.copyOf(open), accepted);
  }

  private static Question onWhichDay(Regime regime) {
    return Question.open(
        "regime.due-day-missing",
        DUE_DAY,
        "Báo cáo nộp vào ngày nào của tháng cuối kỳ?",
        "On which day of a period's last month are the reports due?",
        regime.evidence());
  }

  /** Whether what was asked about has become another than it was when it was asked about. */
  private static boolean isSettled(Question question, Content before, Content next) {
    String about = question.about();
    if (about.equals("number")) {
      return isNew(before.number(), next.number());
    }
    if (about.startsWith("issueDate")) {
      return isNew(before.date(), next.date());
    }
    if (about.equals(DUE_DAY)) {
      return next.regimes().stream().allMatch(regime -> regime.dueDay() != null);
    }
    String ref = about.substring(0, Math.max(0, about.indexOf(' ')));
    return before
        .activity(ref)
        .map(was -> isSettled(about.substring(ref.length() + 1), was, next.activity(ref)))
        .orElse(false);
  }

  /** Of an activity that is gone, nothing is left to ask. */
  private static boolean isSettled(String part, Activity was, Optional<Activity> next) {
    return next.map(
            is ->
                switch (part) {
                  case "schedule" -> isTimed(is) && isNew(was.timing(), is.timing());
                  case "leads" -> !is.leads().isEmpty() && isNew(was.leads(), is.leads());
                  case "deliverable" -> isNew(was.deliverable(), is.deliverable());
                  default -> false;
                })
        .orElse(true);
  }

  private static boolean isNew(@Nullable Object was, @Nullable Object is) {
    return is != null && !is.equals(was);
  }

  private static boolean isTimed(Activity activity) {
    Timing timing = activity.timing();
    return timing != null
        && !(timing.schedule() instanceof Schedule.PeriodicUnstated)
        && !(timing.schedule() instanceof Schedule.Unstated);
  }

  private List<Question> phraseQuestions(Content content) {
    List<Question> asked = new ArrayList<>();
    for (Activity activity : content.activities()) {
      ask(activity.ref() + " leads", activity.leads(), activity.evidence(), asked);
      ask(activity.ref() + " supports", activity.supports(), activity.evidence(), asked);
    }
    for (Regime regime : content.regimes()) {
      ask(regime.ref() + " reporters", regime.reporters(), regime.evidence(), asked);
    }
    return asked;
  }

  private void ask(
      String where, List<Party> parties, @Nullable Evidence evidence, List<Question> asked) {
    for (Party party : parties) {
      String about = where + ": " + party.phrase();
      for (Selector selector : party.readBy(phrases).selectors()) {
        ask(about, party.phrase(), selector, evidence, asked);
      }
    }
  }

  private void ask(
      String about,
      String phrase,
      Selector selector,
      @Nullable Evidence evidence,
      List<Question> asked) {
    if (selector instanceof Selector.Unresolved(String unread, List<String> suggestions)) {
      asked.add(
          new Question(
              OF_PHRASES + "unresolved",
              about,
              "“%s” là đơn vị nào?".formatted(unread),
              "Who is \"%s\"?".formatted(unread),
              evidence == null ? null : evidence.lines(),
              suggestions.stream().map(this::choice).toList()));
    } else if (selector instanceof Selector.OfLevel && addressees.hitBy(selector).isEmpty()) {
      asked.add(
          Question.open(
              OF_PHRASES + "hits-nothing",
              about,
              "“%s” không ứng với đơn vị nào trong danh mục.".formatted(phrase),
              "\"%s\" hits no unit of the directory.".formatted(phrase),
              evidence));
    }
    askAboutCount(about, phrase, selector, evidence, asked);
    List<String> leftOut =
        addressees.leftOutBy(selector).stream().map(Place::name).limit(20).toList();
    if (!leftOut.isEmpty()) {
      asked.add(
          Question.open(
              OF_PHRASES + "leaves-out",
              about,
              "“%s” không nêu: %s. Có đúng không?".formatted(phrase, String.join(", ", leftOut)),
              "\"%s\" leaves out: %s. Is that meant?".formatted(phrase, String.join(", ", leftOut)),
              evidence));
    }
  }

  private Reading.Choice choice(String unit) {
    String name = directory.unit(unit).map(OrgUnit::name).orElse(unit);
    return new Reading.Choice(unit, name, name);
  }

  /** "13 xã, thị trấn" where the directory has another number of them. */
  private void askAboutCount(
      String about,
      String phrase,
      Selector selector,
      @Nullable Evidence evidence,
      List<Question> asked) {
    int said = AgencyPhrases.counted(phrase).orElse(-1);
    int known = addressees.hitBy(selector).size();
    if (selector instanceof Selector.OfLevel && said >= 0 && known > 0 && said != known) {
      asked.add(
          Question.open(
              OF_PHRASES + "counts-differently",
              about,
              "“%s”: danh mục hiện có %d đơn vị. Danh sách nào đúng?".formatted(phrase, known),
              "\"%s\": the directory has %d of them. Which is right?".formatted(phrase, known),
              evidence));
    }
  }
}
