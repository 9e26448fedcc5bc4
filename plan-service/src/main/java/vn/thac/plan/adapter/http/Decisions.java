package vn.thac.plan.adapter.http;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import vn.thac.directory.adapter.http.Refusing;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;

/** Turns the domain's answers into answers over HTTP. */
final class Decisions {

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
    return refusals.getFirst().kind() == Refusal.Kind.STANDING
        ? new vn.thac.http.Refused(HttpStatus.CONFLICT, Refusing.reasons(refusals))
        : Refusing.all(refusals);
  }
}
