package vn.thac.directory.adapter.http;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.thac.directory.domain.Refusal;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/** Turns the domain's refusals into answers over HTTP. */
public final class Refusing {

  private static final int MOST_REASONS = 200;

  private static final Reason OVERTAKEN =
      Reason.of(
          "overtaken",
          "Cùng lúc có người khác sửa danh mục nên lần này chưa được nhận; hãy gửi lại.",
          "Somebody changed the directory at the same time, so this was not taken; send it again.");

  private Refusing() {}

  /** 422 with the reasons, two hundred at most. */
  public static Refused all(List<Refusal> refusals) {
    return Refused.unprocessable(reasons(refusals));
  }

  /** 409: of two changes of the directory that came at once, one was taken. */
  static Refused overtaken() {
    return new Refused(HttpStatus.CONFLICT, List.of(OVERTAKEN));
  }

  /** The reasons, two hundred at most. */
  public static List<Reason> reasons(List<Refusal> refusals) {
    return refusals.stream().limit(MOST_REASONS).map(Refusing::reason).toList();
  }

  /** One of them, with its words in both languages. */
  public static Reason reason(Refusal refusal) {
    return new Reason(
        refusal.code(),
        refusal.where().isEmpty() ? null : refusal.where(),
        refusal.vi(),
        refusal.en());
  }
}
