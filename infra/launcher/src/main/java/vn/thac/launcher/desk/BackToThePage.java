package vn.thac.launcher.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * After the sign-in, back to what was asked for, under the gateway's address and not the desk's.
 */
final class BackToThePage extends SavedRequestAwareAuthenticationSuccessHandler {

  BackToThePage(URI gateway) {
    setDefaultTargetUrl(gateway + "/");
    setRedirectStrategy(BackToThePage::pathOnly);
  }

  static void pathOnly(HttpServletRequest request, HttpServletResponse response, String url)
      throws IOException {
    URI asked = URI.create(url);
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    response.setStatus(HttpServletResponse.SC_FOUND);
    // With two slashes before it a path is the name of another host.
    response.setHeader("Location", "/" + asked.getRawPath().replaceFirst("^/+", "") + query);
  }
}
