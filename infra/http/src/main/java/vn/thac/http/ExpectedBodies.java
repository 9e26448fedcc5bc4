package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A body nobody reads is a mistake of the caller as well: whoever sent it meant something. */
final class ExpectedBodies implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("vn.thac.")
        && !readsOne(method)
        && hasOne(request)) {
      throw Refused.badRequest(
          new Reason(
              "body.unexpected",
              "",
              "Thao tác này không nhận nội dung kèm theo; hãy gửi lại mà không kèm nội dung.",
              "This takes no content; send it again without any."));
    }
    return true;
  }

  private static boolean readsOne(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(
            parameter ->
                parameter.hasParameterAnnotation(RequestBody.class)
                    || parameter.getParameterType() == HttpServletRequest.class);
  }

  private static boolean hasOne(HttpServletRequest request) throws IOException {
    return request.getContentLengthLong() > 0
        || (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
            && request.getInputStream().read() >= 0);
  }
}
