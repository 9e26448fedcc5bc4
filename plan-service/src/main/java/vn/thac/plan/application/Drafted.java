package vn.thac.plan.application;

import vn.thac.plan.domain.planning.Plan;

/** What became of the request for a draft. */
public sealed interface Drafted {

  /** It is there, by this request or an earlier one of the same; as it now stands. */
  record There(Plan plan) implements Drafted {}

  /** Another request used this id. */
  record Another() implements Drafted {}

  /** It was there and was deleted; the same request does not bring it back. */
  record Gone() implements Drafted {}

  /** The person has as many as they may have. */
  record TooMany(int most) implements Drafted {}
}
