package vn.thac.launcher.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thac.http.Problems;
import vn.thac.http.Reason;

/**
 * Answers what the protocol refuses and has no way back to say on. Its own answer is the page for
 * errors, which is shown to nobody who brings no token: who asked wrongly was told to sign in.
 */
final class RefusalsInWords extends OncePerRequestFilter {

  private static final Reason REDIRECT =
      Reason.of(
          "sign-in.redirect",
          "Địa chỉ quay về không phải là địa chỉ đã đăng ký; hãy mở lại trang từ đầu.",
          "The address to go back to is not one that is registered; open the page anew.");

  private static final Reason REQUEST =
      Reason.of(
          "sign-in.request",
          "Yêu cầu đăng nhập hoặc đăng xuất không hợp lệ; hãy mở lại trang từ đầu.",
          "This is not how to ask for signing in or out; open the page anew.");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public void sendError(int status, @Nullable String what) throws IOException {
            if (status != SC_BAD_REQUEST) {
              super.sendError(status, what);
              return;
            }
            boolean redirect = what != null && what.contains("redirect_uri");
            Problems.write(
                request, response, HttpStatus.BAD_REQUEST, redirect ? REDIRECT : REQUEST);
          }
        });
  }
}
