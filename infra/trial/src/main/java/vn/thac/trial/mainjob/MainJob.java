package vn.thac.trial.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;

/**
 * The main job from the outside: a plan's text goes in at the province, and the work, the reminders
 * and the sums must come out as they are counted from the tree and the plan.
 */
public final class MainJob {

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final MailBox mails;
  private final Redelivery redelivery;
  private final Step.Watch watch;
  private final Duration settling;
  private final HandedIn handedIn;
  private String id = "";
  private int reminded;
  private Expected expected = new Expected(Set.of(), Set.of(), Set.of());
  private @Nullable Reconciliation reconciliation;

  /**
   * @param settling notices wait for others to the same person, by the machine's clock; a mail box
   *     in which nothing came for so long is quiet
   */
  public MainJob(
      Office office,
      Tree tree,
      PlanCase plan,
      MailBox mails,
      Redelivery redelivery,
      Step.Watch watch,
      Duration settling) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
    this.mails = mails;
    this.redelivery = redelivery;
    this.watch = watch;
    this.settling = settling;
    this.handedIn = new HandedIn(office, tree, plan);
  }

  /** Looks at everything after each step, which therefore has to come to rest. */
  public void run() throws Exception {
    begin();
    readAndIssue();
    Set<String> before = settledMails();
    nothingDiffers();
    int again = redelivery.everything();
    assertThat(settledMails()).as("mails after a second delivery of all").isEqualTo(before);
    nothingDiffers();
    say("%d events delivered a second time: no count changed, no mail sent", again);
    remind();
    settledMails();
    nothingDiffers();
    say("%d mails, everybody reminded once, %d copies", mails(), copies());
    report();
    settledMails();
    nothingDiffers();
    say("the main job is done");
  }

  /** Goes on as soon as it can; whether all is right is to be asked when it is over. */
  public void rush() throws Exception {
    begin();
    readAndIssue();
    remind();
    report();
  }

  /** What is other than it has to be by now; nothing, once all of it is read and sent. */
  public List<String> differences() {
    Reconciliation found = reconciliation();
    List<String> all = new ArrayList<>(found.ofTheWork());
    all.addAll(found.ofTheNotices());
    all.addAll(found.reminders().ofTheReminders(reminded));
    all.addAll(found.mails().ofTheMails());
    if (reminded > 1) {
      all.addAll(found.reminders().ofDeadlinesDueBy(plan.reporting()));
      all.addAll(handedIn.differences());
    }
    return all;
  }

  /** Who was told of the one plan's work in several letters, or in one that names none of it. */
  public List<String> lettersInParts() {
    return reconciliation().ofTheLetters();
  }

  /** What is counted from the tree and the plan. */
  public Expected expected() {
    return expected;
  }

  public int copies() {
    return reconciliation == null ? 0 : reconciliation.mails().copies();
  }

  public int mails() {
    return reconciliation == null ? 0 : reconciliation.mails().mails();
  }

  private void begin() {
    redelivery.beginHere();
    office.setClock(plan.issuedOn());
    office.learnOffices();
    expected = Expected.of(tree, plan.facts());
    say(
        "%d places; expected: %d sub-plans, %d tasks, %d reports, %d deadlines",
        tree.places().size(),
        expected.plans().size(),
        expected.tasks().size(),
        expected.reports().size(),
        expected.deadlines());
  }

  private void readAndIssue() throws Exception {
    String key = "main-job-" + tree.root() + "-" + plan.number();
    Api.Answer draft = office.importPlan(plan, key);
    assertThat(draft.status()).as("%s", draft.body()).isEqualTo(201);
    id = draft.body().get("id").asString();
    reconciliation = new Reconciliation(office, tree, plan, mails, expected, id);
    watch.reached(Step.IMPORTED);
    assertThat(office.importPlan(plan, key).ok().get("id").asString()).isEqualTo(id);

    JsonNode read = office.plan(id).ok();
    assertThat(read.get("title").asString()).isEqualTo(plan.title());
    assertThat(read.get("number").asString()).isEqualTo(plan.number());
    assertThat(read.get("date").asString()).isEqualTo(plan.issuedOn().toString());
    Set<String> refs = new TreeSet<>();
    read.get("activities").forEach(activity -> refs.add(activity.get("ref").asString()));
    Set<String> wanted = new TreeSet<>(plan.facts().everywhere());
    wanted.addAll(plan.facts().named().keySet());
    assertThat(refs).isEqualTo(wanted).containsAll(plan.annex());
    say("read: %s %s, %d activities", plan.number(), plan.title(), refs.size());

    office.answer(id, plan.dueDay()).ok();
    watch.reached(Step.ANSWERED);
    long begun = System.nanoTime();
    JsonNode issued = office.issue(id, plan.issuedOn());
    assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
    watch.reached(Step.ISSUED);
    for (JsonNode activity : issued.get("activities")) {
      if (activity.get("ref").asString().equals(plan.dated())) {
        assertThat(activity.at("/dues/0/on").asString()).isEqualTo(plan.datedDue().toString());
      }
    }
    watch.reached(Step.SPREADING);
    Waiting.until("all deadlines", () -> office.deadlines().size() >= expected.deadlines());
    say("issued and spread in %d s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    watch.reached(Step.SPREAD);
  }

  /** Every officer and coordinator of every unit with the dated duty hears of it. */
  private void remind() throws Exception {
    int before = mails.count();
    office.setClock(plan.reminded());
    int owed = reconciliation().reminders().datedDutyOf().size();
    Waiting.until(
        "the reminders",
        () ->
            mails.count() > before
                && reconciliation().reminders().remindedOfTheDatedDuty().size() >= owed);
    reminded = 1;
    watch.reached(Step.REMINDED);
  }

  private void report() throws Exception {
    office.setClock(plan.reporting());
    handedIn.byCommunes(() -> watch.reached(Step.HANDING_IN));
    watch.reached(Step.HANDED_IN);
    handedIn.byDistricts();
    watch.reached(Step.CONSOLIDATED);
    Waiting.until("the sums", () -> handedIn.differences().isEmpty());
    Waiting.until(
        "the reminders of all that was missed",
        () ->
            reconciliation().reminders().remindedOfTheDatedDuty().size()
                >= 2 * reconciliation().reminders().datedDutyOf().size());
    reminded = 2;
    say("the province adds up %s, %d are silent", handedIn.sums(), handedIn.silent().size());
  }

  private void nothingDiffers() {
    assertThat(differences()).isEmpty();
  }

  /** The Message-IDs in the mail box when no more come. */
  private Set<String> settledMails() throws Exception {
    awaitQuiet();
    return mails.kept().stream().map(Mail::messageId).collect(Collectors.toSet());
  }

  /** Returns when all is read, all is sent, and it stays so. */
  public void awaitQuiet() throws Exception {
    redelivery.awaitRead();
    int[] seen = {-1, 0};
    try {
      Waiting.until(
          "a quiet mail box",
          () -> {
            int now = mails.count();
            seen[1] = now == seen[0] ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] * Waiting.LOOK.toMillis() > settling.toMillis()
                && reconciliation().mails().ofTheMails().isEmpty();
          });
    } catch (AssertionError e) {
      throw new AssertionError(reconciliation().mails().ofTheMails().toString(), e);
    }
  }

  private Reconciliation reconciliation() {
    if (reconciliation == null) {
      throw new IllegalStateException("nothing was imported yet");
    }
    return reconciliation;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(form, values));
  }
}
