package vn.thac.notification.domain;

/** What units and plans are called in a letter. */
public interface Names {

  /** As on the door, such as "UBND xã X"; the code where the name is not known. */
  String unit(String code);

  /** Number and title of the plan at the top. */
  String plan(String rootPlanId);
}
