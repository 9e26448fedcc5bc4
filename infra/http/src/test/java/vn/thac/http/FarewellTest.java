package vn.thac.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void endsThoughEveryThreadOfTheCommonPoolIsTaken(int notice) throws Exception {
    CountDownLatch tested = new CountDownLatch(1);
    takeTheCommonPool(tested);
    Farewell farewell = new Farewell(Duration.ofMillis(notice));
    farewell.start();
    CountDownLatch gone = new CountDownLatch(1);

    farewell.stop(gone::countDown);

    try {
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(farewell.isRunning()).isFalse();
    } finally {
      tested.countDown();
    }
  }

  @Test
  void goesOnForTheNotice() throws Exception {
    Farewell farewell = new Farewell(Duration.ofMillis(300));
    farewell.start();
    CountDownLatch gone = new CountDownLatch(1);
    long before = System.nanoTime();

    farewell.stop(gone::countDown);

    assertThat(farewell.isRunning()).isTrue();
    gone.await();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
  }

  private static void takeTheCommonPool(CountDownLatch until) throws InterruptedException {
    int threads = ForkJoinPool.commonPool().getParallelism();
    CountDownLatch taken = new CountDownLatch(threads);
    IntStream.range(0, threads)
        .forEach(
            i ->
                ForkJoinPool.commonPool()
                    .execute(
                        () -> {
                          taken.countDown();
                          awaitUninterrupted(until);
                        }));
    taken.await();
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
