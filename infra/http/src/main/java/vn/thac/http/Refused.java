package vn.thac.http;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A request that is answered with a problem; thrown at the rim, never in a domain. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient HttpStatusCode status;
  private final transient List<Reason> reasons;

  /** Refuses with at least one reason; the first is the headline. */
  public Refused(HttpStatusCode status, List<Reason> reasons) {
    super(reasons.getFirst().code(), null, false, false);
    this.status = status;
    this.reasons = List.copyOf(reasons);
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

  /** Somebody changed it in the meantime. */
  public static Refused stale() {
    return new Refused(
        HttpStatus.PRECONDITION_FAILED,
        List.of(
            Reason.of(
                "stale",
                "Nội dung đã được người khác thay đổi. Hãy tải lại rồi làm lại.",
                "Somebody changed it in the meantime. Load it again and repeat.")));
  }

  HttpStatusCode status() {
    return status;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
