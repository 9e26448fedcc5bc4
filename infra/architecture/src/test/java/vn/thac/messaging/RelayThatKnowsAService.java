package vn.thac.messaging;

/** Planted: infrastructure that knows what stands on it. */
public class RelayThatKnowsAService {
  Class<?> service = vn.thac.planted.domain.PlanThatKnowsMongo.class;
}
