package vn.thac.http.arriving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Function;
import vn.thac.http.Refused;

/**
 * Documents as they come in: the body as it is, whatever type it is declared to be. Each arrives
 * first, which may take its sender long and holds up nobody, and is worked on in its turn, for it
 * weighs and its reading takes a process.
 */
public final class HandedIn {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Turns arriving = new Turns(16, 2, PATIENCE);
  private final Turns atWork = new Turns(2, 1, PATIENCE);

  /**
   * What is made of the body.
   *
   * @param login whose it is
   * @throws Refused 408 where it does not arrive in time, 429 where another of this person's is at
   *     work, 503 where too many are
   */
  public <T> T read(String login, HttpServletRequest request, Function<byte[], T> work) {
    try (Turns.Turn _ = arriving.take(login);
        ArrivedBody body = ArrivedBody.of(request);
        Turns.Turn _ = atWork.take(login)) {
      return work.apply(FormFile.within(body.bytes(), request.getContentType()));
    }
  }
}
