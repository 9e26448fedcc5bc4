package vn.thac.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thac.http.Problems;
import vn.thac.http.Reason;

/** What the portal itself has to refuse. */
enum Problem {
  UNKNOWN_ADDRESS(
      HttpStatus.NOT_FOUND,
      "not-found",
      "Không có địa chỉ này.",
      "There is nothing at this address."),
  UNCLEAR_REQUEST(
      HttpStatus.BAD_REQUEST,
      "malformed",
      "Yêu cầu không đúng dạng: địa chỉ chứa đoạn không được phép.",
      "The request is malformed: its address holds what is not allowed."),
  UNKNOWN_METHOD(
      HttpStatus.METHOD_NOT_ALLOWED,
      "method-not-allowed",
      "Địa chỉ này không nhận thao tác đó.",
      "This address does not take that method."),
  BODY_TOO_LONG(
      HttpStatus.CONTENT_TOO_LARGE,
      "too-large",
      "Nội dung gửi lên quá lớn; hãy chia nhỏ rồi gửi lại.",
      "The content is too large; split it and send it again."),
  TOO_MANY(
      HttpStatus.TOO_MANY_REQUESTS,
      "too-many",
      "Bạn gửi quá nhiều yêu cầu trong một lúc; hãy đợi vài giây rồi thử lại.",
      "Too many requests at once; wait a few seconds and try again."),
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "busy",
      "Hệ thống đang rất bận, yêu cầu này chưa được xử lý; hãy thử lại sau ít giây.",
      "The system is very busy and has not handled this request; try again in a few seconds."),
  SERVICE_AWAY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "away",
      "Dịch vụ tạm ngừng. Những gì đã lưu vẫn an toàn; hãy thử lại sau ít giây.",
      "The service is away. What was saved is safe; try again in a few seconds."),
  SERVICE_SLOW(
      HttpStatus.GATEWAY_TIMEOUT,
      "slow",
      "Chưa nhận được trả lời, nhưng việc có thể đã được ghi nhận; hãy tải lại trang để xem.",
      "There was no answer in time, yet it may have been done; reload to see."),
  OWN_FAULT(
      HttpStatus.BAD_GATEWAY,
      "fault",
      "Cổng không xử lý được yêu cầu này; hãy thử lại hoặc báo quản trị hệ thống.",
      "The portal could not handle this request; try again or tell the operator.");

  private static final String RETRY_SECONDS = "5";

  /** Of all addresses together; which of them one takes, its service says. */
  private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

  private final HttpStatus status;
  private final Reason reason;

  Problem(HttpStatus status, String code, String vi, String en) {
    this.status = status;
    this.reason = Reason.of(code, vi, en);
  }

  /** What is said of a request that failed with this status before anybody could say why. */
  static Problem ofStatus(int status) {
    if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
      return UNKNOWN_METHOD;
    }
    return status / 100 == 4 ? UNCLEAR_REQUEST : OWN_FAULT;
  }

  Reason reason() {
    return reason;
  }

  /** The problem as the answer of a route. */
  ServerResponse answer(ServerRequest request) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .headers(
            headers -> {
              if (this == SERVICE_AWAY || this == BUSY) {
                headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
              }
              if (this == UNKNOWN_METHOD) {
                headers.set(HttpHeaders.ALLOW, METHODS);
              }
            })
        .body(Problems.of(status, List.of(reason), request.servletRequest()));
  }

  /** The problem as the answer of a filter, before any route was asked. */
  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Problems.write(request, response, status, reason);
  }
}
