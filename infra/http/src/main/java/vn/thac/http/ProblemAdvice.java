package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns every refusal and every fault of a request into a problem with a stable code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final Map<Integer, Reason> WORDS =
      Map.of(
          400,
          Reason.of(
              Misread.CODE,
              "Yêu cầu không đúng dạng: hãy kiểm tra lại nội dung gửi lên.",
              "The request is malformed: check what was sent."),
          404,
          Reason.of("not-found", "Không có địa chỉ này.", "There is no such address."),
          405,
          Reason.of(
              "method-not-allowed",
              "Địa chỉ này không nhận thao tác đó.",
              "This address does not take that method."),
          406,
          Reason.of(
              "not-acceptable",
              "Không trả lời được ở dạng đã yêu cầu; hãy nhận application/json.",
              "Cannot answer in the form asked for; accept application/json."),
          413,
          Reason.of(
              "too-large",
              "Nội dung gửi lên quá lớn; hãy chia nhỏ.",
              "The content is too large; split it."),
          415,
          Reason.of(
              "unsupported-media-type",
              "Kiểu nội dung này không được nhận.",
              "This content type is not taken."),
          503,
          Reason.of(
              "away",
              "Hệ thống đang tạm ngừng; hãy thử lại sau ít phút.",
              "The system is away for a moment; try again in a few minutes."));

  private final ObjectProvider<Passing> outages;

  ProblemAdvice(ObjectProvider<Passing> outages) {
    this.outages = outages;
  }

  @ExceptionHandler(Refused.class)
  ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
    ResponseEntity<?> present = refused.present();
    HttpHeaders headers = new HttpHeaders();
    if (present != null) {
      headers.setETag(present.getHeaders().getETag());
    }
    var answer = answer(refused.status(), refused.reasons(), headers, request);
    if (present != null) {
      Objects.requireNonNull(answer.getBody()).setProperty("current", present.getBody());
    }
    return answer;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
    Refused within = refusedBehind(fault);
    if (within != null) {
      return refused(within, request);
    }
    if (outages.stream().anyMatch(outage -> outage.passes(fault))) {
      // Whether it was done before the answer got lost, nobody here knows: that is not said.
      LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), fault.toString());
      HttpHeaders soon = new HttpHeaders();
      soon.set(HttpHeaders.RETRY_AFTER, "1");
      HttpStatus away = HttpStatus.SERVICE_UNAVAILABLE;
      return answer(away, List.of(words(away)), soon, request);
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR,
        List.of(
            Reason.of(
                "fault",
                "Có lỗi ở phía hệ thống; việc này chưa được thực hiện. Hãy thử lại sau.",
                "Something failed on our side; nothing was done. Try again later.")),
        new HttpHeaders(),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception fault,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
    Refused within = refusedBehind(fault);
    var answer =
        within != null
            ? answer(within.status(), within.reasons(), headers, servlet)
            : answer(status, List.of(reason(fault, status)), headers, servlet);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }

  private static Reason reason(Exception fault, HttpStatusCode status) {
    Reason exact = status.value() == 400 ? Misread.reason(fault) : null;
    return exact == null ? words(status) : exact;
  }

  static Reason words(HttpStatusCode status) {
    Reason exact = WORDS.get(status.value());
    if (exact != null) {
      return exact;
    }
    return status.is4xxClientError()
        ? Objects.requireNonNull(WORDS.get(400))
        : Objects.requireNonNull(WORDS.get(503));
  }

  /** A refusal may come wrapped, as out of reading a body's fields. */
  private static @Nullable Refused refusedBehind(Throwable fault) {
    JacksonException where = null;
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof JacksonException json) {
        where = json;
      } else if (t instanceof Refused refused) {
        return where == null ? refused : refused.at(Reason.In.BODY, Misread.pointer(where));
      }
    }
    return null;
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatusCode status,
      List<Reason> reasons,
      HttpHeaders headers,
      HttpServletRequest request) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(status, reasons, request));
  }
}
