package vn.thac.plan.application;

import vn.thac.directory.domain.Place;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.PlanId;

/** Somebody writes down a plan; nothing happens outside until it is issued. */
public class DraftPlan {

  private final Drafts drafts;

  public DraftPlan(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Stores the draft once, however often it is sent. */
  public Drafted draft(PlanId id, Place issuer, Content content, Request request) {
    return drafts.draft(id, issuer, content, request);
  }
}
