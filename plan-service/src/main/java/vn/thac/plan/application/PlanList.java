package vn.thac.plan.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Status;

/** Plans as lists. */
public interface PlanList {

  /**
   * Whose plans may be seen.
   *
   * @param inForce paths: plans at, below and in direct line above one of them, once issued
   * @param drafts paths whose own plans may be seen before they are issued as well
   */
  record Sight(List<String> inForce, List<String> drafts) {

    /**
     * Whether a plan is seen in a tree, where one that was never issued has its place for its own
     * unit and for those above, who wait for it.
     */
    public boolean showsInTree(PlanLine plan) {
      String path = plan.issuer().path();
      if (plan.state().issuedOn() == null) {
        return drafts.contains(path) || inForce.stream().anyMatch(of -> path.startsWith(of + "/"));
      }
      return inForce.stream().anyMatch(of -> isWithin(path, of) || isWithin(of, path));
    }

    private static boolean isWithin(String path, String of) {
      return path.equals(of) || path.startsWith(of + "/");
    }
  }

  /**
   * @param after the sort keys of the last plan of the part before
   */
  record Query(
      Sight sight,
      @Nullable Status status,
      @Nullable Integer year,
      @Nullable String issuer,
      @Nullable List<String> after,
      int limit) {}

  /** The newest first. */
  List<PlanLine> find(Query query);

  /** The sort keys of a plan in {@link #find}. */
  static List<String> position(PlanLine plan) {
    return List.of(String.valueOf(plan.state().at().toEpochMilli()), plan.id().text());
  }

  Collection<PlanLine> lines(Collection<PlanId> ids);

  /** The plan of that unit in the cascade of that root. */
  Optional<PlanLine> ofUnit(PlanId root, String unit);

  /**
   * @param under the path of the unit to begin with
   * @param parent only the sub-plans of this plan, where one level is asked for
   * @param after the path of the last plan of the part before
   */
  record TreeQuery(
      PlanId root,
      String under,
      @Nullable PlanId parent,
      Sight sight,
      @Nullable String after,
      int limit) {}

  /** The plans of one cascade in the order of the tree, each before those below it. */
  List<PlanLine> tree(TreeQuery query);
}
