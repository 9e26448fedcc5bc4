package vn.thac.launcher.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

class DeskIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path data;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private RunningDesk desk;

  @BeforeEach
  void start() throws IOException {
    new People(data.resolve("people.csv"))
        .replaceWith(
            List.of(
                new Person(
                    "lan.001",
                    "Nguyễn Thị Lan",
                    "lan.001@example.vn",
                    "99001",
                    "OFFICER",
                    "Cán bộ")));
    desk = RunningDesk.on(data);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void givesEverySamplePersonATokenThatVerifiesAndNamesThem() throws Exception {
    Jwt token = verified(token("lan.001"));
    assertThat(token.getHeaders()).containsEntry("typ", "at+jwt");

    assertThat(token.getSubject()).isEqualTo("lan.001");
    assertThat(token.getIssuer()).hasToString(desk.issuer().toString());
    assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
        .isEqualTo(Duration.ofHours(1));
    assertThat(token.getClaimAsString("name")).isEqualTo("Nguyễn Thị Lan");
  }

  @Test
  void refusesAStrangerAndAWrongSecret() throws Exception {
    assertThat(tokenAnswer("nobody", "thac").statusCode()).isEqualTo(401);
    assertThat(tokenAnswer("lan.001", "guess").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsItsKeyOverARestartAndForItsOwnerOnly() throws Exception {
    String before = token("lan.001");
    desk.close();
    desk = RunningDesk.on(data);

    assertThat(verified(before).getSubject()).isEqualTo("lan.001");
    assertThat(Files.getPosixFilePermissions(data.resolve("signing-key"))).hasSize(2);
  }

  @Test
  void signsInByACardWithProofKeyAndWithoutAPassword() throws Exception {
    String verifier = "a-verifier-of-at-least-forty-three-characters-0";
    URI authorize =
        desk.at(
            "/oauth2/authorize?response_type=code&client_id=thac-portal&scope=openid%20profile"
                + "&state=s&redirect_uri="
                + encoded(desk.issuer() + "/signed-in")
                + "&code_challenge_method=S256&code_challenge="
                + challenge(verifier));
    HttpResponse<String> sentAway =
        get(HttpRequest.newBuilder(authorize).header("Accept", "text/html"));
    assertThat(sentAway.statusCode()).isEqualTo(302);
    assertThat(location(sentAway)).endsWith("/login");

    HttpResponse<String> page = get(HttpRequest.newBuilder(desk.at("/login")));
    assertThat(page.body())
        .contains("Chọn vai để xem thử", "Nguyễn Thị Lan")
        .doesNotContain("http://", "https://");
    HttpResponse<String> back =
        post("/login", Map.of("login", "lan.001", "_csrf", csrf(page.body())));
    assertThat(location(back)).startsWith("/oauth2/authorize?");

    HttpResponse<String> signedIn = get(HttpRequest.newBuilder(desk.at(location(back))));
    assertThat(location(signedIn)).startsWith(desk.issuer() + "/signed-in?code=");
    String code = location(signedIn).replaceAll(".*code=([^&]+).*", "$1");
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
                code,
                "code_verifier",
                verifier));
    assertThat(verified(json(tokens).path("access_token").asString()).getSubject())
        .isEqualTo("lan.001");
    assertThat(verified(json(tokens).path("id_token").asString()).getAudience())
        .containsExactly("thac-portal");
  }

  @Test
  void showsTheFormAgainWhereItsOwnWordIsMissing() throws Exception {
    assertThat(location(post("/login", Map.of("login", "lan.001")))).endsWith("/login");
  }

  @Test
  void movesTheClockForTheAdministratorAndGoesOnFromThereAfterARestart() throws Exception {
    String admin = token("quantri");
    assertThat(moveClock(admin, "{\"set\":\"2035-02-20T07:00:00+07:00\"}").statusCode())
        .isEqualTo(200);
    assertThat(json(moveClock(admin, "{\"advance\":\"P1D\"}")).path("today").asString())
        .isEqualTo("2035-02-21");

    desk.close();
    desk = RunningDesk.on(data);
    assertThat(json(authorized("/api/v1/clock", admin)).path("now").asString())
        .startsWith("2035-02-21T07:0")
        .endsWith("+07:00");
  }

  @Test
  void refusesToGoBackUnlessForcedAndSaysWhatItCannotRead() throws Exception {
    String admin = token("quantri");
    assertThat(moveClock(admin, "{\"advance\":\"-P1D\"}"))
        .satisfies(problem(409, "clock.backwards"));
    assertThat(moveClock(admin, "{\"set\":\"2025-02-20T07:00:00+07:00\",\"force\":true}"))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    assertThat(moveClock(admin, "{\"advance\":\"a day\"}"))
        .satisfies(problem(422, "clock.unreadable"));
    assertThat(moveClock(admin, "{}")).satisfies(problem(422, "clock.unreadable"));
  }

  @Test
  void letsOnlyAnAdministratorMoveTheClockAndOnlyPeopleReadIt() throws Exception {
    assertThat(moveClock(token("lan.001"), "{\"advance\":\"P1D\"}"))
        .satisfies(problem(403, "forbidden"));
    assertThat(get(HttpRequest.newBuilder(desk.at("/api/v1/clock"))))
        .satisfies(problem(401, "sign-in"));
    assertThat(get(HttpRequest.newBuilder(desk.at("/api/v1/sample/mails"))))
        .satisfies(problem(401, "sign-in"));
  }

  @Test
  void showsTheMailsOfAPersonAndTheSamplePeople() throws Exception {
    Path mails = Files.createDirectories(data.resolve("mails"));
    for (int n = 1; n <= 3; n++) {
      Files.writeString(
          mails.resolve("1740000000000-" + n + ".eml"),
          "From: thac@example.vn\r\nTo: %s@example.vn\r\nSubject: So %d\r\n\r\nchao\r\n"
              .formatted(n == 2 ? "lan.001" : "hung", n));
    }
    JsonNode first = json(authorized("/api/v1/sample/mails?size=2", token("lan.001")));
    assertThat(first.path("items").findValuesAsString("subject")).containsExactly("So 3", "So 2");
    JsonNode second =
        json(
            authorized(
                "/api/v1/sample/mails?size=2&cursor=" + first.path("next").asString(),
                token("lan.001")));
    assertThat(second.path("items").findValuesAsString("subject")).containsExactly("So 1");
    assertThat(
            json(authorized("/api/v1/sample/mails?to=lan.001@example.vn", token("lan.001")))
                .path("items"))
        .hasSize(1);
    assertThat(
            json(get(HttpRequest.newBuilder(desk.at("/api/v1/sample/people"))))
                .path("items")
                .findValuesAsString("login"))
        .containsExactly("lan.001", "quantri");
  }

  private Jwt verified(String token) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(desk.at("/oauth2/jwks").toString()).build();
    decoder.setJwtValidator(new JwtTimestampValidator()); // of either kind: which, each test says
    return decoder.decode(token);
  }

  private String token(String login) throws Exception {
    return json(tokenAnswer(login, "thac")).path("access_token").asString();
  }

  private HttpResponse<String> tokenAnswer(String login, String secret) throws Exception {
    String basic = Base64.getEncoder().encodeToString((login + ":" + secret).getBytes(UTF_8));
    return http.send(
        HttpRequest.newBuilder(desk.at("/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> moveClock(String token, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(desk.at("/api/v1/clock"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> authorized(String path, String token) throws Exception {
    return get(HttpRequest.newBuilder(desk.at(path)).header("Authorization", "Bearer " + token));
  }

  private HttpResponse<String> get(HttpRequest.Builder request) throws Exception {
    return http.send(request.GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    StringBuilder body = new StringBuilder();
    form.forEach((name, value) -> body.append(name).append('=').append(encoded(value)).append('&'));
    return http.send(
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private static org.assertj.core.api.ThrowingConsumer<HttpResponse<String>> problem(
      int status, String code) {
    return answer -> {
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(json(answer).path("code").asString()).isEqualTo(code);
    };
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String csrf(String page) {
    Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(hidden.find()).isTrue();
    return hidden.group(1);
  }

  private static String challenge(String verifier) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
