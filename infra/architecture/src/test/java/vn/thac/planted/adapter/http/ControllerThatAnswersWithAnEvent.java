package vn.thac.planted.adapter.http;

import org.jspecify.annotations.Nullable;

/** Planted: an event used as an answer. */
public class ControllerThatAnswersWithAnEvent {
  vn.thac.contracts.@Nullable TaskCompletedV1 answer;
}
