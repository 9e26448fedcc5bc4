package vn.thac.planted.application;

import org.jspecify.annotations.Nullable;

/** Planted: a use case that sends by itself, beside the outbox. */
public class IssueAndSend {
  vn.thac.messaging.@Nullable EventSender sender;
}
