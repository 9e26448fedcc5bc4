package vn.thac.report.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of all its reporters alike.
 *
 * @param ref its place in the root document, the same in every sub-plan
 * @param to the addressee as printed
 * @param superior the committee the reports go to
 * @param via the unit that consolidates for it, where there is one
 * @param revision of the plan that said so; {@link #UNHEARD} before that plan has been heard
 */
public record Regime(
    PlanId plan,
    PlanId rootPlan,
    String ref,
    String to,
    Unit superior,
    @Nullable Unit via,
    List<Figure> figures,
    int revision) {

  /** The sub-plan has been heard before the plan above it: what that one says is still to come. */
  public static final int UNHEARD = -1;

  public Regime {
    figures = List.copyOf(figures);
  }
}
