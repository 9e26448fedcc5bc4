package vn.thac.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  private static final int BATCH = 1_000;

  private final Messages messages;
  private final Mailer mailer;
  private final Sealing sealing;
  private final Clock clock;
  private final InstantSource machine;
  private final ExecutorService threads;
  private final Patience patience;

  public SendMessages(
      Messages messages,
      Mailer mailer,
      Sealing sealing,
      Clock clock,
      InstantSource machine,
      ExecutorService threads,
      Patience patience) {
    this.messages = messages;
    this.mailer = mailer;
    this.sealing = sealing;
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
      sealing.seal(due.stream().filter(SendMessages::isComposing).toList());
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
    Queue<Message> left = new ConcurrentLinkedQueue<>(ready);
    TogetherWritten log = new TogetherWritten(messages);
    int workers = Math.min(patience.workers(), ready.size());
    List<Callable<Integer>> all =
        Collections.nCopies(workers, () -> new Worker(log, left, away).sendAll());
    try {
      int tried = 0;
      for (Future<Integer> worker : threads.invokeAll(all)) {
        tried += worker.get();
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

  /**
   * @param repeat it follows a dialogue whose outcome nobody knows
   */
  private record Begun(Message message, boolean repeat) {}

  /** One dialogue after the other; what became of the last is written with the next one's begin. */
  private final class Worker {
    private final TogetherWritten log;
    private final Queue<Message> left;
    private final AtomicBoolean away;
    private int tried;

    Worker(TogetherWritten log, Queue<Message> left, AtomicBoolean away) {
      this.log = log;
      this.left = left;
      this.away = away;
    }

    int sendAll() {
      Message done = null;
      Begun begun = next();
      while (done != null || begun != null) {
        // Dies before this line: the server has answered and it is not written down, so nobody
        // knows and it is sent again. One message per worker can be in this window: the next
        // dialogue begins only when this one is written.
        Message sending = begun == null ? null : begun.message();
        Set<String> lost = log.write(Stream.of(done, sending).flatMap(Stream::ofNullable).toList());
        // Not written because somebody was faster: the lease ran out under us, and theirs holds.
        done = begun == null || lost.contains(begun.message().id()) ? null : sent(begun);
        begun = next();
      }
      return tried;
    }

    private @Nullable Begun next() {
      Message message = away.get() ? null : left.poll();
      if (message == null) {
        return null;
      }
      Message sending = message.sending(machine.instant().plus(patience.lease()));
      return new Begun(sending, sending.repeats() > message.repeats());
    }

    /**
     * Dies in here: nobody knows whether the server has taken it. When the lease is over it is sent
     * again under the same Message-ID, and counted as a repeat.
     */
    private Message sent(Begun begun) {
      tried++;
      Message sending = begun.message();
      Mail mail = new Mail(sending.id(), sending.content(), begun.repeat());
      return after(sending, mailer.send(mail), away);
    }
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
