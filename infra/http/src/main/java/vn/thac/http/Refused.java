package vn.thac.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** A request that is answered with a problem; thrown at the rim, never in a domain. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient HttpStatusCode status;
  private final transient List<Reason> reasons;
  private final transient @Nullable ResponseEntity<?> present;

  /** Refuses with at least one reason; the first is the headline. */
  public Refused(HttpStatusCode status, List<Reason> reasons) {
    this(status, reasons, null);
  }

  private Refused(
      HttpStatusCode status, List<Reason> reasons, @Nullable ResponseEntity<?> present) {
    super(reasons.getFirst().code(), null, false, false);
    this.status = status;
    this.reasons = List.copyOf(reasons);
    this.present = present;
  }

  /** What was asked for is understood and cannot be done as it is. */
  public static Refused unprocessable(List<Reason> reasons) {
    return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, reasons);
  }

  /** The request itself is malformed. */
  public static Refused badRequest(Reason reason) {
    return new Refused(HttpStatus.BAD_REQUEST, List.of(reason));
  }

  /** It does not exist, or not for this person. */
  public static Refused notFound() {
    return new Refused(
        HttpStatus.NOT_FOUND,
        List.of(
            Reason.of(
                "not-found",
                "Không tìm thấy, hoặc anh/chị không được xem.",
                "Not found, or not visible to you.")));
  }

  /** The person is known and may not do this. */
  public static Refused forbidden() {
    return new Refused(
        HttpStatus.FORBIDDEN,
        List.of(
            Reason.of(
                "forbidden",
                "Vị trí công tác của anh/chị không được làm việc này.",
                "Your post does not allow this.")));
  }

  /**
   * Somebody changed it in the meantime, to this.
   *
   * @param present what a GET answers now: its body becomes {@code current} in the problem, its tag
   *     the problem's {@code ETag}, so that both versions can be shown beside each other
   */
  public static Refused stale(ResponseEntity<?> present) {
    return new Refused(
        HttpStatus.PRECONDITION_FAILED,
        List.of(
            Reason.of(
                "stale",
                "Nội dung đã được thay đổi ở nơi khác. Hãy xem bản hiện có rồi quyết định.",
                "It was changed elsewhere in the meantime. Look at what is there, then decide.")),
        present);
  }

  /** The same, about this place of the request. */
  Refused at(Reason.In part, String place) {
    return new Refused(status, reasons.stream().map(one -> one.at(part, place)).toList(), present);
  }

  HttpStatusCode status() {
    return status;
  }

  List<Reason> reasons() {
    return reasons;
  }

  @Nullable ResponseEntity<?> present() {
    return present;
  }
}
