package vn.thac.http.arriving;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/** Places of which there are few for all, and fewer for each person: nobody takes them all. */
final class Turns {

  private static final Reason BUSY =
      Reason.of(
          "document-busy",
          "Đang có nhiều tệp được đọc cùng lúc; hãy thử lại sau ít phút.",
          "Many files are being read at once; try again in a few minutes.");
  private static final Reason ANOTHER_OF_YOURS =
      Reason.of(
          "document-another",
          "Một tệp khác của anh/chị đang được đọc; hãy đợi đọc xong rồi nạp tệp này.",
          "Another file of yours is being read; load this one when that is done.");

  private final Semaphore places;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final int each;
  private final Duration patience;

  /**
   * @param each how many of them one person may have
   * @param patience how long anybody waits for one
   */
  Turns(int places, int each, Duration patience) {
    this.places = new Semaphore(places, true);
    this.each = each;
    this.patience = patience;
  }

  /** A place, until it is closed. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @param login who asks
   * @throws Refused 429 where this person has as many as one may, 503 where all stay taken
   */
  Turn take(String login) {
    if (taken.merge(login, 1, Integer::sum) > each) {
      giveBack(login);
      throw new Refused(HttpStatus.TOO_MANY_REQUESTS, List.of(ANOTHER_OF_YOURS));
    }
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return () -> {
          places.release();
          giveBack(login);
        };
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    giveBack(login);
    throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, List.of(BUSY));
  }

  private void giveBack(String login) {
    taken.computeIfPresent(login, (who, many) -> many == 1 ? null : many - 1);
  }
}
