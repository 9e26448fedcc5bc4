package vn.thac.launcher.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

/** What somebody tries who wants another's sign-in, or to send people elsewhere after it. */
class SignInUnderAttackIT {

  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir Path data;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private RunningDesk desk;

  @BeforeEach
  void start() throws IOException {
    new People(data.resolve("people.csv"))
        .replaceWith(
            List.of(new Person("lan", SCRIPT, "lan@example.vn", "99001", "OFFICER", "\"><b>")));
    desk = RunningDesk.on(data);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void nobodyIsSentToAnAddressThatIsNotThePages() throws Exception {
    signIn();
    assertThat(authorize(desk.issuer() + "/signed-in").statusCode()).isEqualTo(302);
    for (String elsewhere :
        List.of(
            "http://evil.example/signed-in",
            "//evil.example/signed-in",
            "http://localhost:8080.evil.example/signed-in",
            "http://localhost:8080@evil.example/signed-in",
            "http://localhost:8080/signed-in/../elsewhere",
            "http://localhost:8080/signed-in?next=http://evil.example",
            "http://localhost:8080/signed-in#elsewhere",
            "http://localhost:9999/signed-in",
            "http://127.0.0.1:9999/signed-in",
            "http://[::1]:8080/signed-in",
            "https://localhost:8080/signed-in",
            "javascript:alert(1)",
            "")) {
      HttpResponse<String> answer = authorize(elsewhere);
      assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
      assertThat(answer.body()).as(elsewhere).contains("\"code\":\"sign-in.redirect\"");
      assertThat(answer.headers().firstValue("Location")).as(elsewhere).isEmpty();
    }
  }

  @Test
  void theWayBackIsAPathOfOurs() throws Exception {
    for (String asked :
        List.of("http://localhost:8080//evil.example/x?y=1", "http://h////evil.example/x?y=1")) {
      var response = new MockHttpServletResponse();
      BackToThePage.pathOnly(new MockHttpServletRequest(), response, asked);
      assertThat(response.getHeader("Location")).isEqualTo("/evil.example/x?y=1");
    }
  }

  @Test
  void whatACallerSaysOfTheHostLeadsNobodyThere() throws Exception {
    for (String path : List.of("/login", "/oauth2/authorize?client_id=thac-portal", "/logout")) {
      String answer =
          raw(
              "GET %s HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                      .formatted(path)
                  + "Accept: text/html\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
    }
  }

  @Test
  void nobodyIsSignedInOrOutByAPageOfSomebodyElse() throws Exception {
    assertThat(post("/login", Map.of("login", "lan")).headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));
    assertThat(authorize(desk.issuer() + "/signed-in").headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));

    signIn();
    assertThat(get("/logout").statusCode()).isNotEqualTo(200);
    post("/logout", Map.of());
    for (String hint : List.of("", "&id_token_hint=" + forged())) {
      HttpResponse<String> answer =
          get("/connect/logout?post_logout_redirect_uri=http%3A%2F%2Fevil.example%2F" + hint);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("\"code\":\"sign-in.re");
      assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
    assertThat(authorize(desk.issuer() + "/signed-in").headers().firstValue("Location"))
        .as("still signed in")
        .hasValueSatisfying(where -> assertThat(where).contains("/signed-in?code="));
  }

  @Test
  void nothingIsShownInsideAnotherPage() throws Exception {
    for (String path : List.of("/login", "/login?error", "/logout", "/oauth2/authorize", "/x")) {
      assertThat(get(path).headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
    }
    assertThat(get("/login").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script-src"));
  }

  @Test
  void aScriptIsANameLikeAnyOther() throws Exception {
    assertThat(get("/login").body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;&gt;&lt;b&gt;")
        .doesNotContain(SCRIPT);
    String encoded = URLEncoder.encode(SCRIPT, UTF_8);
    for (String path :
        List.of(
            "/login?error=" + encoded,
            "/login?x=" + encoded,
            "/oauth2/authorize?client_id=" + encoded,
            "/oauth2/authorize?response_type=code&client_id=thac-portal&scope=" + encoded,
            "/connect/logout?id_token_hint=" + encoded,
            "/api/v1/sample/people?unit=" + encoded,
            "/" + encoded)) {
      assertThat(get(path).body()).as(path).doesNotContain("<script");
    }
  }

  @Test
  void itReadsJsonAndNothingElse() {
    assertThat(desk.context().getBean(RequestMappingHandlerAdapter.class).getMessageConverters())
        .extracting(converter -> converter.getClass().getSimpleName())
        .containsExactly("ByteArrayHttpMessageConverter", "WrittenText", "JsonBodies");
  }

  @Test
  void anIdTokenOpensNothing() throws Exception {
    String basic = Base64.getEncoder().encodeToString("lan:thac".getBytes(UTF_8));
    HttpRequest asked =
        HttpRequest.newBuilder(desk.at("/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String access =
        JsonMapper.shared()
            .readTree(http.send(asked, BodyHandlers.ofString()).body())
            .get("access_token")
            .asString();
    assertThat(clock(access)).isEqualTo(200);
    assertThat(new String(Base64.getUrlDecoder().decode(access.split("\\.")[0]), UTF_8))
        .contains("\"typ\":\"at+jwt\"");
    assertThat(new String(Base64.getUrlDecoder().decode(access.split("\\.")[1]), UTF_8))
        .contains("\"aud\":\"thac\"");
    assertThat(clock(idToken())).isEqualTo(401);
  }

  private String idToken() throws Exception {
    signIn();
    String verifier = "a-verifier-of-at-least-forty-three-characters-0";
    String back =
        authorize(desk.issuer() + "/signed-in").headers().firstValue("Location").orElseThrow();
    HttpResponse<String> tokens =
        post(
            "/oauth2/token",
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "thac-portal",
                "redirect_uri",
                desk.issuer() + "/signed-in",
                "code",
                back.replaceAll(".*code=([^&]+).*", "$1"),
                "code_verifier",
                verifier));
    return JsonMapper.shared().readTree(tokens.body()).get("id_token").asString();
  }

  private int clock(String token) throws Exception {
    return http.send(
            HttpRequest.newBuilder(desk.at("/api/v1/clock"))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private static String forged() {
    String none = "{\"alg\":\"none\"}";
    String claims = "{\"aud\":\"thac-portal\",\"sub\":\"lan\"}";
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(none.getBytes(UTF_8))
        + "."
        + encoder.encodeToString(claims.getBytes(UTF_8))
        + ".";
  }

  private void signIn() throws Exception {
    Matcher hidden =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/login").body());
    assertThat(hidden.find()).isTrue();
    assertThat(post("/login", Map.of("login", "lan", "_csrf", hidden.group(1))).statusCode())
        .isEqualTo(302);
  }

  private HttpResponse<String> authorize(String redirect) throws Exception {
    return get(
        "/oauth2/authorize?response_type=code&client_id=thac-portal&scope=openid&state=s"
            + "&code_challenge_method=S256&code_challenge=S6xMLfJrdwhXm9EJRqmQw6nyYWcpLlPsCEOqmhPUIcs"
            + "&redirect_uri="
            + URLEncoder.encode(redirect, UTF_8));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(desk.at(path)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    StringBuilder body = new StringBuilder();
    form.forEach(
        (name, value) ->
            body.append(name).append('=').append(URLEncoder.encode(value, UTF_8)).append('&'));
    return http.send(
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    URI at = desk.at("/");
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
