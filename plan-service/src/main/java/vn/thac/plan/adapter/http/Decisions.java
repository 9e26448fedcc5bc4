package vn.thac.plan.adapter.http;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import vn.thac.http.Reason;
import vn.thac.plan.domain.Refusal;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;

/** Turns the domain's answers into answers over HTTP. */
final class Decisions {

  private static final int MOST_REASONS = 200;

  private static final Reason OVERTAKEN =
      Reason.of(
          "overtaken",
          "Cùng lúc có người khác sửa danh mục nên lần này chưa được nhận; hãy gửi lại.",
          "Somebody changed the directory at the same time, so this was not taken; send it again.");

  private Decisions() {}

  /**
   * The plan as it now stands.
   *
   * @throws vn.thac.http.Refused with every reason where it was refused
   */
  static Plan done(Supplier<Decision> wish) {
    return switch (wish.get()) {
      case Decision.Done(Plan plan, var _) -> plan;
      case Decision.Refused(List<Refusal> reasons) -> throw refused(reasons);
    };
  }

  static vn.thac.http.Refused refused(List<Refusal> refusals) {
    List<Reason> reasons = refusals.stream().limit(MOST_REASONS).map(Decisions::reason).toList();
    boolean standsElsewhere = refusals.getFirst().code().startsWith("plan.not-");
    return standsElsewhere
        ? new vn.thac.http.Refused(HttpStatus.CONFLICT, reasons)
        : vn.thac.http.Refused.unprocessable(reasons);
  }

  /** Of two changes of the directory that came at once, one was taken. */
  static vn.thac.http.Refused overtaken() {
    return new vn.thac.http.Refused(HttpStatus.CONFLICT, List.of(OVERTAKEN));
  }

  static Reason reason(Refusal refusal) {
    return new Reason(
        refusal.code(),
        refusal.where().isEmpty() ? null : refusal.where(),
        refusal.vi(),
        refusal.en());
  }
}
