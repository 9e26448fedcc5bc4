package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class AFewAtATimeTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch bothInside = new CountDownLatch(2);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private final HandlerFunction<ServerResponse> slow =
      request -> {
        bothInside.countDown();
        mayAnswer.await();
        return ServerResponse.ok().build();
      };
  private final HandlerFunction<ServerResponse> quick = request -> ServerResponse.ok().build();

  @AfterEach
  void letGo() {
    mayAnswer.countDown();
    callers.close();
  }

  @Test
  void theThirdWhoReadsWaitsUntilAPlaceIsFree() throws Exception {
    AFewAtATime two = twoAtATime();
    Future<Optional<ServerResponse>> third =
        callers.submit(() -> two.handle(reading("HEAD"), quick, LONG));

    assertThatThrownBy(() -> third.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    mayAnswer.countDown();
    assertThat(third.get()).isPresent();
  }

  @Test
  void whoWaitsTooLongHasNoAnswer() throws Exception {
    assertThat(twoAtATime().handle(reading("GET"), quick, SHORT)).isEmpty();
  }

  @Test
  void whatBringsABodyNeitherWaitsNorKeepsOthersWaiting() throws Exception {
    AFewAtATime two = twoAtATime();
    MockHttpServletRequest writing = new MockHttpServletRequest("POST", "/api/v1/plans");
    MockHttpServletRequest readingWithABody = new MockHttpServletRequest("GET", "/api/v1/tasks");
    readingWithABody.addHeader("Transfer-Encoding", "chunked");

    for (MockHttpServletRequest one : List.of(writing, readingWithABody)) {
      assertThat(two.handle(asked(one), quick, SHORT)).isPresent();
    }
  }

  @Test
  void aPlaceIsFreeAgainWhenTheServiceFailed() throws Exception {
    AFewAtATime one = new AFewAtATime(1);
    HandlerFunction<ServerResponse> fails =
        request -> {
          throw new IllegalStateException("as a service may");
        };

    assertThat(callers.submit(() -> one.handle(reading("GET"), fails, SHORT)))
        .failsWithin(Duration.ofSeconds(5));
    assertThat(one.handle(reading("GET"), quick, SHORT)).isPresent();
  }

  /** Both of its places are taken until {@link #mayAnswer}. */
  private AFewAtATime twoAtATime() throws InterruptedException {
    AFewAtATime two = new AFewAtATime(2);
    for (int i = 0; i < 2; i++) {
      callers.submit(() -> two.handle(reading("GET"), slow, LONG));
    }
    bothInside.await();
    return two;
  }

  private static ServerRequest reading(String method) {
    return asked(new MockHttpServletRequest(method, "/api/v1/tasks"));
  }

  private static ServerRequest asked(MockHttpServletRequest request) {
    return ServerRequest.create(request, List.of());
  }
}
