package vn.thac.messaging;

import org.jspecify.annotations.Nullable;

/** Planted: a relay that understands what it carries. */
public class RelayThatReadsPlans {
  vn.thac.contracts.@Nullable PlanIssuedV1 plan;
}
