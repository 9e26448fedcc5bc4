package vn.thac.access;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.http.Page;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.messaging.DeadLetter;
import vn.thac.messaging.DeadLetterBody;
import vn.thac.messaging.DeadLetters;

/**
 * What an operator asks of the records this service could not handle. What they say is for those
 * alone whom a setting names, for a reason, and whoever reads it leaves their name.
 */
@RestController
@RequestMapping("/api/v1/dead-letters")
public class DeadLetterController {

  private static final int LONGEST_REASON = 500;

  private final DeadLetters deadLetters;

  DeadLetterController(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @GetMapping
  @Decides(Action.OPERATE)
  Page<DeadLetter> list(@RequestParam(required = false) DeadLetter.@Nullable State state) {
    return new Page<>(deadLetters.list(state), null);
  }

  @GetMapping("/{id}")
  @Decides(Action.OPERATE)
  DeadLetter one(@PathVariable String id) {
    return deadLetters.find(id).orElseThrow(Refused::notFound);
  }

  /**
   * @param reason why it has to be read, for those who ask later
   */
  record ReadingBody(@Nullable String reason) {}

  @PostMapping("/{id}/readings")
  @Decides(Action.READ_DEAD_LETTER)
  DeadLetterBody read(Asking asking, @PathVariable String id, @RequestBody ReadingBody body) {
    String reason = body.reason();
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refused.unprocessable(
          List.of(
              new Reason(
                  "dead-letter.reason",
                  "/reason",
                  "Hãy ghi lý do cần đọc nội dung, tối đa " + LONGEST_REASON + " ký tự.",
                  "Say why it has to be read, in at most " + LONGEST_REASON + " characters.")));
    }
    return deadLetters.read(id, asking.person().login(), reason).orElseThrow(Refused::notFound);
  }

  @PostMapping("/{id}/replay")
  @Decides(Action.OPERATE)
  DeadLetter replay(Asking asking, @PathVariable String id) {
    try {
      DeadLetter letter = deadLetters.replay(id, asking.person().login());
      if (letter.state() == DeadLetter.State.WAITING) {
        throw Refused.unprocessable(
            List.of(
                Reason.of(
                    "dead-letter.failed-again",
                    "Bản ghi vẫn chưa xử lý được: " + letter.reason(),
                    "The record failed again: " + letter.reason())));
      }
      return letter;
    } catch (NoSuchElementException e) {
      throw Refused.notFound();
    } catch (IllegalStateException e) {
      throw new Refused(
          HttpStatus.SERVICE_UNAVAILABLE,
          List.of(
              Reason.of(
                  "away",
                  "Kho dữ liệu hoặc hàng đợi đang tạm ngừng; hãy thử lại sau.",
                  "The store or the broker is away; try again later.")));
    }
  }

  @PostMapping("/{id}/discard")
  @Decides(Action.OPERATE)
  DeadLetter discard(Asking asking, @PathVariable String id) {
    try {
      return deadLetters.discard(id, asking.person().login());
    } catch (NoSuchElementException e) {
      throw Refused.notFound();
    }
  }
}
