package vn.thac.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thac.http.Caller;

class FairShareTest {

  private static final int AT_ONCE = 20;
  private static final FilterChain ACCEPTS = service(200);
  private static final FilterChain KNOWS_NO_SUCH_TOKEN = service(401);

  private final FairShare gateway = new FairShare(new ShareSettings(AT_ONCE, 1, 2, 2, 3));

  @Test
  void whoeverAsksTooMuchIsToldHowLongToWait() throws Exception {
    askOften(null, KNOWS_NO_SUCH_TOKEN);

    MockHttpServletResponse answer = ask(null, KNOWS_NO_SUCH_TOKEN);

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 2);
    assertThat(answer.getContentAsString()).contains("\"code\":\"too-many\"", "hãy đợi");
  }

  @Test
  void whoeverIsKnownHasAShareOfTheirOwn() throws Exception {
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

  @Test
  void onlySoManyOfOneCallerWaitInsideAtOnce() throws Exception {
    AtomicReference<MockHttpServletResponse> third = new AtomicReference<>();
    FilterChain thirdWhileTwoWait =
        (request, response) -> third.set(ask(null, KNOWS_NO_SUCH_TOKEN));

    ask(null, (request, response) -> ask(null, thirdWhileTwoWait));

    assertThat(third.get().getStatus()).isEqualTo(429);
    assertThat(third.get().getHeader("Retry-After")).isEqualTo("1");
    assertThat(ask(null, ACCEPTS).getStatus()).isEqualTo(200);
  }

  @Test
  void whoIsKnownMayHaveFewerInsideThanAllWhoAreNot() throws Exception {
    FairShare one = new FairShare(new ShareSettings(AT_ONCE, 1, 1, 2, 9));
    ask(one, "Bearer lan", ACCEPTS);
    AtomicReference<MockHttpServletResponse> second = new AtomicReference<>();

    ask(one, "Bearer lan", (request, response) -> second.set(ask(one, "Bearer lan", ACCEPTS)));
    assertThat(second.get().getStatus()).isEqualTo(429);
    ask(one, null, (request, response) -> second.set(ask(one, null, ACCEPTS)));
    assertThat(second.get().getStatus()).isEqualTo(200);
  }

  @Test
  void onlySoManyOfAllWaitInsideAtOnce() throws Exception {
    ask("Bearer lan", ACCEPTS);
    ask("Bearer minh", ACCEPTS);
    AtomicReference<MockHttpServletResponse> fourth = new AtomicReference<>();
    FilterChain fourthOfAll = (request, response) -> fourth.set(ask("Bearer minh", ACCEPTS));
    FilterChain thirdOfAll = (request, response) -> ask("Bearer minh", fourthOfAll);

    ask("Bearer lan", (request, response) -> ask("Bearer lan", thirdOfAll));

    assertThat(fourth.get().getStatus()).isEqualTo(503);
    assertThat(fourth.get().getContentAsString()).contains("\"code\":\"busy\"");
    assertThat(ask("Bearer minh", ACCEPTS).getStatus()).isEqualTo(200);
  }

  @Test
  void whatIsNotSetLeavesRoomForAPageOfEverybodyAndNotForACrowd() {
    ShareSettings unset = new Binder().bindOrCreate("thac.gateway.share", ShareSettings.class);

    assertThat(unset).isEqualTo(new ShareSettings(500, 100, 12, 100, 500));
    assertThatThrownBy(() -> new ShareSettings(500, 100, 12, 0, 500))
        .hasMessageContaining("thac.gateway.share");
  }

  @Test
  void aPersonHasOneShareWithAllTokensHoweverTheyAreSpelled() throws Exception {
    List<String> spellings =
        List.of("Bearer lan", "bEaRER lan", "Bearer  lan", "Bearer another lan");
    for (String one : spellings) {
      ask(one, ACCEPTS);
    }

    for (int i = 0; i < AT_ONCE; i++) {
      assertThat(ask(spellings.get(i % spellings.size()), ACCEPTS).getStatus()).isEqualTo(200);
    }
    for (String one : spellings) {
      assertThat(ask(one, ACCEPTS).getStatus()).as(one).isEqualTo(429);
    }
  }

  @Test
  void fiftyThousandSpellingsAreTheShareOfTheirAddressAndNoMore() throws Exception {
    ask("Bearer lan", ACCEPTS);
    AtomicInteger reached = new AtomicInteger();
    FilterChain counts =
        (request, response) -> {
          reached.incrementAndGet();
          ACCEPTS.doFilter(request, response);
        };
    for (int i = 0; i < 50_000; i++) {
      ask("Bearer " + i + " mallory", counts);
    }

    assertThat(reached.get()).isBetween(AT_ONCE - 1, AT_ONCE + 60); // one a second comes back
    assertThat(ask("Bearer lan", ACCEPTS).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 412, 422})
  void whoIsRefusedIsKnownAllTheSame(int status) throws Exception {
    ask("Bearer lan", service(status));
    askOften(null, KNOWS_NO_SUCH_TOKEN);

    assertThat(ask("Bearer lan", ACCEPTS).getStatus()).isEqualTo(200);
  }

  @Test
  void halfOfAnAddressIsItsOwnersToChange() throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      askFrom("2001:db8:1:2::" + i);
    }

    assertThat(askFrom("2001:db8:1:2:ffff::1").getStatus()).isEqualTo(429);
    assertThat(askFrom("fe80::1%eth0").getStatus()).isEqualTo(401);
    assertThat(askFrom("2001:db8:1:3::1").getStatus()).isEqualTo(401);
  }

  private static FilterChain service(int status) {
    return (request, response) -> {
      var asked = ServerRequest.create((HttpServletRequest) request, List.of());
      try {
        FairShare.checked(asked, one -> answer(status, one));
      } catch (Exception e) {
        throw new ServletException(e);
      }
      ((HttpServletResponse) response).setStatus(status);
    };
  }

  /** Who asks is the last word of what is shown. */
  private static ServerResponse answer(int status, ServerRequest asked) {
    ServerResponse answer = GatewayServerResponse.status(status).build();
    String shown = asked.headers().firstHeader("Authorization");
    if (shown != null && status != 401) {
      answer.headers().set(Caller.HEADER, shown.substring(shown.lastIndexOf(' ')));
    }
    return answer;
  }

  private MockHttpServletResponse askFrom(String address) throws IOException, ServletException {
    var request = new MockHttpServletRequest("GET", "/api/v1/me");
    request.setRemoteAddr(address);
    var response = new MockHttpServletResponse();
    gateway.doFilter(request, response, KNOWS_NO_SUCH_TOKEN);
    return response;
  }

  private void askOften(@Nullable String token, FilterChain service) throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      ask(token, service);
    }
  }

  private MockHttpServletResponse ask(@Nullable String token, FilterChain service)
      throws IOException, ServletException {
    return ask(gateway, token, service);
  }

  private static MockHttpServletResponse ask(
      FairShare gateway, @Nullable String token, FilterChain service)
      throws IOException, ServletException {
    var request = new MockHttpServletRequest("GET", "/api/v1/me");
    if (token != null) {
      request.addHeader("Authorization", token);
    }
    var response = new MockHttpServletResponse();
    gateway.doFilter(request, response, service);
    return response;
  }
}
