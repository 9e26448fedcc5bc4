package vn.thac.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import vn.thac.notification.application.Mailer.Delivery;
import vn.thac.notification.domain.Message;

/** Hands messages to the mail server, several at a time, each as often as it takes. */
public final class SendMessages {

  /**
   * How long and how often.
   *
   * @param workers dialogues at a time
   * @param lease longer than any dialogue can last
   * @param firstWait after the first temporary refusal; doubled after each further one
   * @param longestWait no wait is longer
   * @param attempts after so many temporary refusals the message counts as undeliverable
   */
  public record Patience(
      int workers, Duration lease, Duration firstWait, Duration longestWait, int attempts) {

    Duration waitAfter(int tried) {
      Duration wait = firstWait.multipliedBy(1L << Math.min(tried - 1, 20));
      return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
  }

  private static final int BATCH = 200;

  private final Messages messages;
  private final Mailer mailer;
  private final ComposeMessages composer;
  private final Clock clock;
  private final InstantSource machine;
  private final ExecutorService threads;
  private final Patience patience;

  public SendMessages(
      Messages messages,
      Mailer mailer,
      ComposeMessages composer,
      Clock clock,
      InstantSource machine,
      ExecutorService threads,
      Patience patience) {
    this.messages = messages;
    this.mailer = mailer;
    this.composer = composer;
    this.clock = clock;
    this.machine = machine;
    this.threads = threads;
    this.patience = patience;
  }

  /** All that is due, unless the mail server is away; how many dialogues were begun. */
  public int send() {
    int tried = 0;
    AtomicBoolean away = new AtomicBoolean();
    List<Message> due = messages.due(machine.instant(), BATCH);
    while (!due.isEmpty() && !away.get()) {
      composer.seal(due.stream().filter(SendMessages::isComposing).toList());
      List<Message> ready = due.stream().filter(message -> !isComposing(message)).toList();
      tried += sendAll(ready, away);
      due = messages.due(machine.instant(), BATCH);
    }
    return tried;
  }

  private static boolean isComposing(Message message) {
    return message.state() == Message.State.COMPOSING;
  }

  private int sendAll(List<Message> ready, AtomicBoolean away) {
    int workers = Math.min(patience.workers(), ready.size());
    List<Callable<Integer>> shares =
        IntStream.range(0, workers)
            .<Callable<Integer>>mapToObj(share -> () -> sendShare(ready, share, workers, away))
            .toList();
    try {
      int tried = 0;
      for (Future<Integer> share : threads.invokeAll(shares)) {
        tried += share.get();
      }
      return tried;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      away.set(true);
      return 0;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause; // the store is away: what was under way is repeated when its lease is over
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private int sendShare(List<Message> ready, int share, int workers, AtomicBoolean away) {
    int tried = 0;
    for (int i = share; i < ready.size() && !away.get(); i += workers) {
      if (send(ready.get(i), away)) {
        tried++;
      }
    }
    return tried;
  }

  private boolean send(Message message, AtomicBoolean away) {
    Message sending = message.sending(machine.instant().plus(patience.lease()));
    // Dies before this line: it stays pending.
    if (!messages.replace(sending)) {
      return false; // somebody else has it
    }
    // Dies from here to the server's answer: nobody knows whether the server has taken it. When
    // the lease is over it is sent again under the same Message-ID, and counted as a repeat.
    Delivery delivery =
        mailer.send(
            new Mail(sending.id(), sending.content(), sending.repeats() > message.repeats()));
    // Dies here: the server has answered and we have not written it down, so the same as above.
    // One message per worker can be in this window, which is why the answer is written at once
    // and not in batches.
    messages.replace(after(sending, delivery, away));
    // Not written because somebody was faster: the lease ran out under us, and theirs holds.
    return true;
  }

  private Message after(Message sending, Delivery delivery, AtomicBoolean away) {
    return switch (delivery) {
      case Delivery.Accepted accepted -> sending.sent(accepted.answer(), clock.instant());
      case Delivery.Refused refused -> sending.undeliverable(refused.answer(), clock.instant());
      case Delivery.Delayed delayed -> later(sending, delayed.answer());
      case Delivery.Unreached unreached -> later(sending, unreached.why());
      case Delivery.BrokenOff broken ->
          sending.doubtful(broken.why(), patience.waitAfter(sending.attempts()), machine.instant());
      case Delivery.NotTried notTried -> {
        away.set(true);
        yield sending.untried(notTried.why(), patience.firstWait(), machine.instant());
      }
    };
  }

  private Message later(Message sending, String why) {
    return sending.attempts() >= patience.attempts()
        ? sending.undeliverable(why, clock.instant())
        : sending.delayed(why, patience.waitAfter(sending.attempts()), machine.instant());
  }
}
