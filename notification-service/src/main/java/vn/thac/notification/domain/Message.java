package vn.thac.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, from being put together until the mail server has taken or refused it.
 *
 * @param listed the entries it was made for; those that carry its id are in it
 * @param madeAt by the office's clock
 * @param letter absent until sealed
 * @param attempts how often a dialogue with the mail server was begun
 * @param repeats how many of them followed one whose outcome nobody knows
 * @param answer the mail server's last words, or why there were none
 * @param wakeAt by the machine's clock: when to look at it again; absent when it is settled
 * @param settledAt by the office's clock: when the mail server took or refused it
 * @param revision counted up by every write
 */
public record Message(
    String id,
    String login,
    List<String> listed,
    Instant madeAt,
    State state,
    @Nullable Letter letter,
    int attempts,
    int repeats,
    @Nullable String answer,
    @Nullable Instant wakeAt,
    @Nullable Instant settledAt,
    long revision) {

  /** Its life, in order; the last three are for good. */
  public enum State {
    COMPOSING,
    PENDING,
    SENDING,
    SENT,
    UNDELIVERABLE,
    EMPTY
  }

  /** Derived from the person and the smallest entry, so two who compose the same compose one. */
  public static Message compose(
      String login, Collection<String> entries, Instant now, Instant wakeAt) {
    List<String> listed = entries.stream().sorted().toList();
    return new Message(
        NameBased.id("message", login, listed.getFirst()),
        login,
        listed,
        now,
        State.COMPOSING,
        null,
        0,
        0,
        null,
        wakeAt,
        null,
        0);
  }

  public Message sealed(Letter content, Instant now) {
    return to(State.PENDING, content, attempts, repeats, null, now, null);
  }

  /** All it was made for went out in another message. */
  public Message empty(Instant now) {
    return to(State.EMPTY, null, 0, 0, null, null, now);
  }

  /** Nobody to send it to. */
  public Message undeliverable(String why, Instant now) {
    return to(State.UNDELIVERABLE, letter, attempts, repeats, why, null, now);
  }

  /** A dialogue begins now and is over before {@code leaseEnd}, one way or the other. */
  public Message sending(Instant leaseEnd) {
    boolean outcomeUnknown = state == State.SENDING;
    return to(
        State.SENDING,
        letter,
        attempts + 1,
        repeats + (outcomeUnknown ? 1 : 0),
        answer,
        leaseEnd,
        null);
  }

  public Message sent(String serverAnswer, Instant now) {
    return to(State.SENT, letter, attempts, repeats, serverAnswer, null, now);
  }

  /** The server may take it later. */
  public Message delayed(String why, Duration wait, Instant machineNow) {
    return to(State.PENDING, letter, attempts, repeats, why, machineNow.plus(wait), null);
  }

  /** The server may have taken it; the next attempt may be a copy and counts as a repeat. */
  public Message doubtful(String why, Duration wait, Instant machineNow) {
    return to(State.SENDING, letter, attempts, repeats, why, machineNow.plus(wait), null);
  }

  /** No dialogue took place after all, so the attempt does not count. */
  public Message untried(String why, Duration wait, Instant machineNow) {
    return to(State.PENDING, letter, attempts - 1, repeats, why, machineNow.plus(wait), null);
  }

  public Letter content() {
    if (letter == null) {
      throw new IllegalStateException("message " + id + " is " + state + " and has no letter");
    }
    return letter;
  }

  private Message to(
      State next,
      @Nullable Letter content,
      int tried,
      int repeated,
      @Nullable String words,
      @Nullable Instant wake,
      @Nullable Instant settled) {
    return new Message(
        id,
        login,
        listed,
        madeAt,
        next,
        content,
        tried,
        repeated,
        words,
        wake,
        settled,
        revision + 1);
  }
}
