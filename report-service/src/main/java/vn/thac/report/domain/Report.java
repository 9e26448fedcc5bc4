package vn.thac.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One unit's report for one period: what is asked, what the unit has written, and what is known of
 * the reports below. Every change makes the next version.
 */
public record Report(Duty duty, long version, Filing filing, Below below) {

  private static final int LONGEST_NOTES = 5_000;
  private static final int LONGEST_MESSAGE = 2_000;

  /** Asked for and not begun. */
  public static Report open(Duty duty) {
    return new Report(duty, 1, Filing.BLANK, Below.NOBODY);
  }

  public ReportId id() {
    return duty.id();
  }

  public Status status() {
    return filing.status();
  }

  /** It was handed in after its due date. */
  public boolean isLate() {
    LocalDate submitted = filing.submittedOn();
    return status().isHandedIn() && submitted != null && submitted.isAfter(duty.due().on());
  }

  /** The unit's own figures and everything told from below. */
  public Figures totals() {
    return filing.figures().plus(below.sums().totals());
  }

  /** What counts upward: its own figures only while they are handed in. */
  public Sums sums() {
    Sums own =
        status().isHandedIn() ? new Sums(filing.figures(), 1, 1) : new Sums(Figures.NONE, 1, 0);
    return own.plus(below.sums());
  }

  /** What the report above should know of this one as it stands. */
  public Optional<FromBelow> tells() {
    return Optional.ofNullable(duty.parent())
        .map(
            parent ->
                new FromBelow(parent, duty.unit().code(), version, status(), isLate(), sums()));
  }

  /** The unit saves what it has so far. */
  public Outcome draft(Figures figures, String notes, Act act) {
    List<Refusal> refusals = new ArrayList<>();
    status().refuses(Status.DRAFT).ifPresent(refusals::add);
    refusals.addAll(figures.refusals(duty.regime().figures()));
    if (notes.length() > LONGEST_NOTES) {
      refusals.add(
          Refusal.content(
              "report.notes.length",
              "/notes",
              "Phần lời văn dài quá " + LONGEST_NOTES + " ký tự.",
              "The notes are longer than " + LONGEST_NOTES + " characters."));
    }
    return refusals.isEmpty()
        ? new Outcome.Done(filed(filing.writing(figures, notes, act)), List.of())
        : new Outcome.Denied(refusals);
  }

  /** The unit goes back to what it saved under {@code edition}. */
  public Outcome bringBack(long edition, Act act) {
    List<Refusal> refusals = new ArrayList<>();
    status().refuses(Status.DRAFT).ifPresent(refusals::add);
    Optional<Saved> then = filing.saved(edition);
    if (then.isEmpty()) {
      refusals.add(
          Refusal.content(
              "report.saved.gone",
              "/edition",
              "Bản đã lưu này không còn được giữ; hãy chọn một bản khác.",
              "This version is no longer kept; choose another one."));
    }
    return refusals.isEmpty()
        ? new Outcome.Done(filed(filing.broughtBack(asked(then.orElseThrow()), act)), List.of())
        : new Outcome.Denied(refusals);
  }

  /** Without the figures that a revision of the plan has dropped since. */
  private Saved asked(Saved saved) {
    Figures still = saved.figures().askedBy(duty.regime().figures());
    return new Saved(saved.edition(), still, saved.notes(), saved.act());
  }

  /** The unit hands the report in. */
  public Outcome submit(Act act) {
    List<Refusal> refusals = new ArrayList<>();
    status().refuses(Status.SUBMITTED).ifPresent(refusals::add);
    if (refusals.isEmpty() && filing.isBlank() && below.contributions().isEmpty()) {
      refusals.add(
          Refusal.content(
              "report.empty",
              "/figures",
              "Báo cáo chưa có số liệu hay lời văn nào; hãy nhập trước khi nộp.",
              "The report has neither figures nor notes; fill it in before handing it in."));
    }
    if (!refusals.isEmpty()) {
      return new Outcome.Denied(refusals);
    }
    Report next = filed(filing.handedIn(act));
    return new Outcome.Done(next, List.of(new ReportFact.Submitted(next, act.at())));
  }

  /** The superior sends it back; its own figures no longer count. */
  public Outcome giveBack(String message, Act act) {
    List<Refusal> refusals = new ArrayList<>();
    status().refuses(Status.RETURNED).ifPresent(refusals::add);
    if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
      refusals.add(
          Refusal.content(
              "report.message",
              "/message",
              "Hãy ghi rõ cần sửa gì, tối đa " + LONGEST_MESSAGE + " ký tự.",
              "Say what has to be mended, in at most " + LONGEST_MESSAGE + " characters."));
    }
    if (!refusals.isEmpty()) {
      return new Outcome.Denied(refusals);
    }
    Report next = filed(filing.moved(Status.RETURNED, act, message));
    return new Outcome.Done(
        next,
        List.of(
            new ReportFact.Returned(next, message, act.at()),
            new ReportFact.Tallied(next, act.at())));
  }

  /** The superior takes it as final. */
  public Outcome accept(Act act) {
    Optional<Refusal> refusal = status().refuses(Status.ACCEPTED);
    if (refusal.isPresent()) {
      return new Outcome.Denied(List.of(refusal.get()));
    }
    Report next = filed(filing.moved(Status.ACCEPTED, act, null));
    return new Outcome.Done(next, List.of(new ReportFact.Accepted(next, act.at())));
  }

  /**
   * The same report as a newer revision of the plan asks for it; this one where the revision is not
   * newer. What has been handed in keeps the date it answered.
   */
  public Report askedAgain(Duty newer, Act act) {
    if (newer.regime().revision() <= duty.regime().revision()) {
      return this;
    }
    Due due = status().isHandedIn() ? duty.due() : newer.due();
    Duty taken = new Duty(newer.regime(), newer.unit(), newer.period(), due, newer.parent());
    Filing next = status() == Status.WITHDRAWN ? filing.moved(Status.OWED, act, null) : filing;
    return new Report(taken, version + 1, next, below);
  }

  /** No longer asked for; what has been handed in stays. */
  public Report withdrawn(Act act, String reason) {
    return status().refuses(Status.WITHDRAWN).isPresent()
        ? this
        : filed(filing.moved(Status.WITHDRAWN, act, reason));
  }

  /** With news from below in it; this one where none of it is new. */
  public Report hears(Collection<FromBelow> news) {
    Below next = below.hears(news);
    return next.equals(below) ? this : new Report(duty, version + 1, filing, next);
  }

  private Report filed(Filing next) {
    return new Report(duty, version + 1, next, below);
  }
}
