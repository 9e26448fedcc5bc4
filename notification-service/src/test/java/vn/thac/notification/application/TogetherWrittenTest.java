package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thac.notification.domain.Message;

class TogetherWrittenTest {

  private static final Instant NOW = Instant.parse("2026-03-16T00:30:00Z");

  private final SlowLog log = new SlowLog();
  private final TogetherWritten together = new TogetherWritten(log);
  private final List<Thread> writers = new ArrayList<>();

  @Test
  void whatComesInDuringAWriteGoesInTheNextOneAltogether() {
    CompletableFuture<Set<String>> first = write("an");
    log.awaitFirst();
    CompletableFuture<Set<String>> second = writeAndWait("binh");
    CompletableFuture<Set<String>> third = writeAndWait("cuc");
    log.lost = Set.of("x");
    log.goOn.countDown();

    assertThat(first.join()).isEqualTo(Set.of("x"));
    assertThat(second.join()).isEqualTo(Set.of("x"));
    assertThat(third.join()).isEqualTo(Set.of("x"));
    assertThat(log.written.getFirst()).containsExactly("an");
    assertThat(log.written.get(1)).containsExactly("binh", "cuc");
    assertThat(log.written).hasSize(2);
  }

  @Test
  void nobodyTakesAFailedWriteForWritten() {
    CompletableFuture<Set<String>> first = write("an");
    log.awaitFirst();
    CompletableFuture<Set<String>> second = writeAndWait("binh");
    CompletableFuture<Set<String>> third = writeAndWait("cuc");
    log.failure = new AssertionError("not even an exception");
    log.goOn.countDown();

    assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
    assertThatThrownBy(second::join).isInstanceOf(CompletionException.class);
    assertThatThrownBy(third::join).isInstanceOf(CompletionException.class);
  }

  private CompletableFuture<Set<String>> write(String login) {
    Message message = Message.compose(login, List.of("e"), NOW, NOW);
    CompletableFuture<Set<String>> outcome = new CompletableFuture<>();
    writers.add(
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    outcome.complete(together.write(List.of(message)));
                  } catch (Throwable e) {
                    outcome.completeExceptionally(e);
                  }
                }));
    return outcome;
  }

  private CompletableFuture<Set<String>> writeAndWait(String login) {
    CompletableFuture<Set<String>> outcome = write(login);
    while (writers.getLast().getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return outcome;
  }

  /** Its first write takes until it may go on. */
  private static final class SlowLog implements Messages {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<List<String>> written = new ArrayList<>();
    private volatile Set<String> lost = Set.of();
    private volatile @Nullable Error failure;

    void awaitFirst() {
      await(begun);
    }

    @Override
    public Set<String> write(Collection<Message> changed) {
      written.add(changed.stream().map(Message::login).toList());
      begun.countDown();
      await(goOn);
      if (failure != null) {
        throw failure;
      }
      return lost;
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void add(Collection<Message> fresh) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Message> find(Collection<String> ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Message> composing(Collection<String> logins) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Message> due(Instant machineNow, int limit) {
      throw new UnsupportedOperationException();
    }
  }
}
