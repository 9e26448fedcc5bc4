package vn.thac.plan.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Origin;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.State;

/**
 * A plan as stored. The domain's records lie in it as they are: they are values, and {@link
 * Conversions} has a short text for what is not a plain record.
 *
 * @param fingerprint of the request that made it; sub-plans have none
 */
record PlanDocument(
    @Id String id,
    long version,
    String root,
    @Nullable String parent,
    int parentRevision,
    Issuer issuer,
    State state,
    Content content,
    @Nullable String fingerprint) {

  static final String COLLECTION = "plans";

  /** Top-level fields that a list of plans is made from. */
  static final List<String> LISTED =
      List.of(
          "version",
          "root",
          "parent",
          "issuer",
          "state",
          "content.number",
          "content.title",
          "content.year");

  static PlanDocument of(Plan plan, @Nullable String fingerprint) {
    Origin origin = plan.origin();
    PlanId parent = origin.parent();
    return new PlanDocument(
        plan.id().text(),
        plan.version(),
        origin.root().text(),
        parent == null ? null : parent.text(),
        origin.parentRevision(),
        plan.issuer(),
        plan.state(),
        plan.content(),
        fingerprint);
  }

  Plan plan() {
    Origin origin =
        new Origin(
            PlanId.of(id),
            PlanId.of(root),
            parent == null ? null : PlanId.of(parent),
            parentRevision);
    return new Plan(origin, issuer, state, content, version);
  }
}
