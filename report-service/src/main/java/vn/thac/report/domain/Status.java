package vn.thac.report.domain;

import java.util.Optional;
import java.util.Set;

/** Where a report stands, and the steps it may take from there. */
public enum Status {
  OWED("chưa làm", "not begun", "giao lại", "asked for again"),
  DRAFT("đang soạn", "being written", "sửa", "changed"),
  SUBMITTED("đã nộp", "handed in", "nộp", "handed in"),
  RETURNED("bị trả lại", "returned", "trả lại", "returned"),
  ACCEPTED("đã được chấp nhận", "accepted", "chấp nhận", "accepted"),
  WITHDRAWN("không còn phải nộp", "no longer asked for", "bãi bỏ", "withdrawn");

  private final String nowVi;
  private final String nowEn;
  private final String stepVi;
  private final String stepEn;

  Status(String nowVi, String nowEn, String stepVi, String stepEn) {
    this.nowVi = nowVi;
    this.nowEn = nowEn;
    this.stepVi = stepVi;
    this.stepEn = stepEn;
  }

  /** The steps that follow; a draft may be saved again, and what was withdrawn asked for again. */
  public Set<Status> next() {
    return switch (this) {
      case OWED, DRAFT -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(RETURNED, ACCEPTED);
      case RETURNED -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
      case ACCEPTED -> Set.of();
      case WITHDRAWN -> Set.of(OWED);
    };
  }

  /** Why the step cannot be taken; empty where it can. */
  public Optional<Refusal> refuses(Status step) {
    return next().contains(step)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Refusal.Kind.STEP,
                "report.step",
                null,
                "Báo cáo %s nên không thể %s.".formatted(nowVi, step.stepVi),
                "The report is %s and cannot be %s.".formatted(nowEn, step.stepEn)));
  }

  /** Somebody still waits for it. */
  public boolean isAwaited() {
    return this == OWED || this == DRAFT || this == RETURNED;
  }

  /** It is with the superior and its own figures count. */
  public boolean isHandedIn() {
    return this == SUBMITTED || this == ACCEPTED;
  }
}
