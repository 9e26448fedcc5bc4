package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FairShareTest {

  private static final int AT_ONCE = 20;
  private static final FilterChain ACCEPTS = (request, response) -> {};
  private static final FilterChain KNOWS_NO_SUCH_TOKEN =
      (request, response) -> ((HttpServletResponse) response).setStatus(401);

  private final FairShare gateway = new FairShare(new ShareSettings(AT_ONCE, 1));

  @Test
  void whoeverAsksTooMuchIsToldHowLongToWait() throws Exception {
    askOften(null, KNOWS_NO_SUCH_TOKEN);

    MockHttpServletResponse answer = ask(null, KNOWS_NO_SUCH_TOKEN);

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 2);
    assertThat(answer.getContentAsString()).contains("\"code\":\"too-many\"", "hãy đợi");
  }

  @Test
  void aTokenThatWasAcceptedHasAShareOfItsOwn() throws Exception {
    ask("Bearer lan", ACCEPTS);
    askOften(null, KNOWS_NO_SUCH_TOKEN);

    assertThat(ask("Bearer lan", ACCEPTS).getStatus()).isEqualTo(200);
    askOften("Bearer lan", ACCEPTS);
    assertThat(ask("Bearer lan", ACCEPTS).getStatus()).isEqualTo(429);
  }

  @Test
  void tokensThatAreMadeUpWinNothing() throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      ask("Bearer made-up-" + i, KNOWS_NO_SUCH_TOKEN);
    }

    assertThat(ask("Bearer one-more", KNOWS_NO_SUCH_TOKEN).getStatus()).isEqualTo(429);
    assertThat(ask("Bearer made-up-1", KNOWS_NO_SUCH_TOKEN).getStatus()).isEqualTo(429);
  }

  private void askOften(@Nullable String token, FilterChain service) throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      ask(token, service);
    }
  }

  private MockHttpServletResponse ask(@Nullable String token, FilterChain service)
      throws Exception {
    var request = new MockHttpServletRequest("GET", "/api/v1/me");
    if (token != null) {
      request.addHeader("Authorization", token);
    }
    var response = new MockHttpServletResponse();
    gateway.doFilter(request, response, service);
    return response;
  }
}
