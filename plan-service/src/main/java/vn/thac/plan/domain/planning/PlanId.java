package vn.thac.plan.domain.planning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Which plan: derived from the request that drafted it, or from its parent and its unit. */
public record PlanId(UUID value) {

  /** Of a plan that is not stored. */
  static final PlanId NONE = new PlanId(new UUID(0, 0));

  /** Reads what {@link #text()} wrote. */
  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }

  /** The same plan handed to the same unit is the same sub-plan, however often it is told. */
  public static PlanId subPlan(PlanId parent, String unit) {
    String name = "sub-plan/%s/%s".formatted(parent.value(), unit);
    return new PlanId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  public String text() {
    return value.toString();
  }
}
