package vn.thac.plan.adapter.mongo;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.plan.application.Deleted;
import vn.thac.plan.application.Request;
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
 * @param draftedBy whose request that was
 * @param draftOf while it was never issued: who drafted it for which unit, to count by
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
    @Nullable String fingerprint,
    @Nullable String draftedBy,
    @Nullable String draftOf) {

  static final String COLLECTION = "plans";
  static final String DRAFT_OF = "draftOf";
  static final String DELETED = "deleted";

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

  static PlanDocument of(Plan plan, @Nullable Request request) {
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
        request == null ? null : request.fingerprint(),
        request == null ? null : request.by(),
        request == null || plan.state().wasIssued() ? null : draftOf(request, plan.issuer()));
  }

  /** Codes hold no blank. */
  static @Nullable String draftOf(Request request, Issuer issuer) {
    return request.by() == null ? null : issuer.unit() + " " + request.by();
  }

  /** What is left of a plan in its place, so that its request does not make it anew. */
  static Document deleted(Plan plan, Deleted deleted) {
    Document left = new Document("version", plan.version() + 1);
    for (String gone : List.of("root", "parent", "issuer", "state", "content", DRAFT_OF)) {
      left.append(gone, null); // and with them it is gone from every list
    }
    return left.append("parentRevision", null)
        .append(
            DELETED,
            new Document("path", deleted.path())
                .append("by", deleted.by())
                .append("at", Date.from(deleted.at())));
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
