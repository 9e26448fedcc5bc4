package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thac.calendar.Schedule;
import vn.thac.plan.domain.addressing.Addressees;
import vn.thac.plan.domain.addressing.AgencyPhrases;
import vn.thac.plan.domain.addressing.Party;
import vn.thac.plan.domain.addressing.Selector;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.directory.Place;

/** What is still to be asked about a draft: what its reader asked, and what its phrases leave. */
public final class Questions {

  private static final String OF_PHRASES = "phrase.";

  private final AgencyPhrases phrases;
  private final Addressees addressees;

  public Questions(Directory directory, Place issuer) {
    this.phrases = new AgencyPhrases(directory, issuer);
    this.addressees = new Addressees(directory, issuer);
  }

  /**
   * The content with its questions brought up to date.
   *
   * @param answered what somebody has looked at and accepted as it is
   */
  public Content ask(Content content, Collection<String> answered) {
    Map<String, Question> open = new LinkedHashMap<>();
    content.questions().stream()
        .filter(question -> !question.code().startsWith(OF_PHRASES))
        .filter(question -> !isSettled(question, content))
        .forEach(question -> open.put(question.about(), question));
    content.regimes().stream()
        .filter(regime -> regime.dueDay() == null)
        .filter(regime -> regime.periods().stream().anyMatch(kind -> kind != PeriodKind.AD_HOC))
        .findFirst()
        .ifPresent(
            regime ->
                open.putIfAbsent(
                    "reportingRegime.dueDay",
                    new Question(
                        "regime.due-day-missing",
                        "reportingRegime.dueDay",
                        "Báo cáo nộp vào ngày nào của tháng cuối kỳ?",
                        "On which day of a period's last month are the reports due?")));
    phraseQuestions(content).forEach(question -> open.put(question.about(), question));
    answered.forEach(open::remove);
    return content.asking(List.copyOf(open.values()));
  }

  private static boolean isSettled(Question question, Content content) {
    String about = question.about();
    if (about.equals("number")) {
      return content.number() != null;
    }
    if (about.startsWith("issueDate")) {
      return content.date() != null;
    }
    if (about.equals("reportingRegime.dueDay")) {
      return content.regimes().stream().allMatch(regime -> regime.dueDay() != null);
    }
    if (about.endsWith(" schedule")) {
      String ref = about.substring(0, about.length() - " schedule".length());
      return content.activity(ref).map(Questions::isTimed).orElse(false);
    }
    return false;
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
      activity.leads().forEach(party -> ask(activity.ref() + " leads", party, asked));
      activity.supports().forEach(party -> ask(activity.ref() + " supports", party, asked));
    }
    for (Regime regime : content.regimes()) {
      regime.reporters().forEach(party -> ask(regime.ref() + " reporters", party, asked));
    }
    return asked;
  }

  private void ask(String where, Party party, List<Question> asked) {
    String about = where + ": " + party.phrase();
    for (Selector selector : party.readBy(phrases).selectors()) {
      if (selector instanceof Selector.Unresolved(String phrase, List<String> suggestions)) {
        asked.add(
            new Question(
                OF_PHRASES + "unresolved",
                about,
                "“%s” là đơn vị nào? %s".formatted(phrase, suggestions),
                "Who is \"%s\"? %s".formatted(phrase, suggestions)));
      } else if (selector instanceof Selector.OfLevel && addressees.hitBy(selector).isEmpty()) {
        asked.add(
            new Question(
                OF_PHRASES + "hits-nothing",
                about,
                "“%s” không ứng với đơn vị nào trong danh mục.".formatted(party.phrase()),
                "\"%s\" hits no unit of the directory.".formatted(party.phrase())));
      }
      askAboutCount(about, party.phrase(), selector, asked);
      List<String> leftOut =
          addressees.leftOutBy(selector).stream().map(Place::name).limit(20).toList();
      if (!leftOut.isEmpty()) {
        asked.add(
            new Question(
                OF_PHRASES + "leaves-out",
                about,
                "“%s” không nêu: %s. Có đúng không?"
                    .formatted(party.phrase(), String.join(", ", leftOut)),
                "\"%s\" leaves out: %s. Is that meant?"
                    .formatted(party.phrase(), String.join(", ", leftOut))));
      }
    }
  }

  /** "13 xã, thị trấn" where the directory has another number of them. */
  private void askAboutCount(String about, String phrase, Selector selector, List<Question> asked) {
    int said = AgencyPhrases.counted(phrase).orElse(-1);
    int known = addressees.hitBy(selector).size();
    if (selector instanceof Selector.OfLevel && said >= 0 && known > 0 && said != known) {
      asked.add(
          new Question(
              OF_PHRASES + "counts-differently",
              about,
              "“%s”: danh mục hiện có %d đơn vị. Danh sách nào đúng?".formatted(phrase, known),
              "\"%s\": the directory has %d of them. Which is right?".formatted(phrase, known)));
    }
  }
}
