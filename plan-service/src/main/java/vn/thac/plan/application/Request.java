package vn.thac.plan.application;

import org.jspecify.annotations.Nullable;

/**
 * What a draft was made by.
 *
 * @param fingerprint tells a repeat from another request
 * @param by whose login; absent in a draft of before that was kept
 */
public record Request(String fingerprint, @Nullable String by) {

  /** Whether it was this person's. */
  public boolean isBy(String login) {
    return login.equals(by);
  }
}
