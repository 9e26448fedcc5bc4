package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.Office;

/** What a crowd of bad clients does to somebody who works beside them: nothing that is noticed. */
@Isolated
class HostileClientsE2E {

  private static final int ASKED = 200;

  /** So long at most, with two processors between the crowd, the platform and this test. */
  private static final Duration NOT_NOTICED = Duration.ofSeconds(1);

  private static final List<String> COMMUNES = List.of("99001", "99002", "99005", "99006");

  /** Read, or too slow, large, hard to read or many at once: what the office has words for. */
  private static final Set<Integer> SAID_OF_AN_IMPORT = Set.of(200, 408, 413, 422, 429, 503);

  @TempDir static Path data;

  private static final List<String> AT_WORK =
      Stream.of("99003", "99004", "99007", "99008", "99009", "99010")
          .map(Office::coordinator)
          .toList();

  /** Of these one after the other works as always, so that nobody uses up a share by working. */
  private static final Iterator<String> WORKERS =
      Stream.generate(AT_WORK::stream).flatMap(workers -> workers).iterator();

  private static Platform platform;
  private static Api api;
  private static String somebody;

  @BeforeAll
  static void up() throws Exception {
    platform = Platform.sample(data);
    platform.up();
    api = new Api(platform.address());
    Path units = Platform.checkout().resolve("infra/launcher/src/main/resources/sample/places.csv");
    somebody = Office.coordinator(Files.readAllLines(units).get(1).split(",")[0]);
    working("nobody else");
  }

  /** Whoever comes for the first time has no share but the one that the crowd takes from here. */
  @BeforeEach
  void atWork() throws Exception {
    for (String worker : AT_WORK) {
      assertThat(api.get(worker, "/api/v1/me").status()).isEqualTo(200);
    }
  }

  @AfterAll
  static void down() throws Exception {
    platform.down();
  }

  @Test
  void connectionsThatSayNothing() throws Exception {
    try (Crowd _ = crowd().idle(1000)) {
      working("a thousand idle connections");
    }
  }

  @Test
  void clientsThatDoNotReadWhatTheyAskFor() throws Exception {
    try (Crowd _ = crowd().slowReaders(100, get("/api/v1/units?size=200", another()))) {
      working("a hundred slow readers");
    }
  }

  @Test
  void bodiesThatNeverEnd() throws Exception {
    String post =
        "POST /api/v1/plans/imports?year=2026&issuer=99 HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: text/plain\r\nIdempotency-Key: endless\r\n"
            + bearer(another());
    try (Crowd _ = crowd().endlessBodies(50, post, true).endlessBodies(4, post, false)) {
      working("bodies without an end");
    }
  }

  @Test
  void documentsThatAreBuiltToEndTheirReader() throws Exception {
    List<String> heads = new ArrayList<>();
    for (String commune : COMMUNES) {
      heads.add(importing(Office.coordinator(commune)));
    }
    List<byte[]> worst = Arrays.stream(HostileBody.values()).map(HostileBody::bytes).toList();
    Set<Long> processes = platform.processes();
    try (Crowd crowd = crowd().importers(heads, worst)) {
      working("documents that are built to end their reader");
      int expected = worst.size() * heads.size();
      crowd.awaitAnswers(expected);
      working("the same, as many answers as documents and senders");
      System.out.printf("answers %s, dropped %d%n", crowd.importsByStatus(), crowd.dropped());
      assertThat(crowd.importsByStatus().values().stream().mapToLong(Long::longValue).sum())
          .isGreaterThanOrEqualTo(expected);
      assertThat(crowd.importsByStatus().keySet()).isSubsetOf(SAID_OF_AN_IMPORT);
      assertThat(crowd.failed()).as("of them 500").isZero();
    }
    assertThat(platform.processes()).as("none has ended").isEqualTo(processes);
  }

  @Test
  void slowBodiesOfTwoHoldUpNobodysImport() throws Exception {
    String plan =
        Files.readString(
            Platform.checkout().resolve("infra/reading/src/test/resources/ke-hoach-mau.txt"));
    try (Crowd _ =
        crowd()
            .endlessBodies(10, importing(Office.coordinator(COMMUNES.getFirst())), true)
            .endlessBodies(10, importing(Office.coordinator(COMMUNES.getLast())), true)) {
      for (int i = 0; i < 10; i++) {
        long begun = System.nanoTime();
        Api.Answer read =
            api.text(somebody, "/api/v1/plans/imports?dryRun=true", "text/plain", plan, Map.of());
        assertThat(read.status()).as("%s", read.body()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      }
      working("slow bodies");
    }
  }

  /** A fact is believed by whoever hears it: here, that somebody is an administrator. */
  @Test
  void factsOfThoseWhoMayNotTellThem() throws Exception {
    String forger = Office.coordinator(COMMUNES.getFirst());
    Set<Long> processes = platform.processes();
    try (Forgers forgers = new Forgers(20, platform.account(""), forger)) {
      working("facts of those who may not tell them");
      forgers.awaitTried(100);
    }
    try (Forgers forgers = new Forgers(1, platform.account("task-service"), forger)) {
      forgers.awaitTried(5);
      assertThat(forgers.reason()).isInstanceOf(TopicAuthorizationException.class);
    }
    assertThat(api.get(forger, "/api/v1/operator/plan/dead-letters").status()).isEqualTo(403);
    assertThat(platform.processes()).as("none has ended").isEqualTo(processes);
  }

  @Test
  void bodiesInAFormThatNoEndpointReads() throws Exception {
    String yaml = "title: \"\\u202e\"\nunknown: 5\n\r\n"; // the end of line comes with the burst
    String head = "POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: y\r\n";
    String post =
        head
            + bearer(Office.coordinator(COMMUNES.getFirst()))
            + "Content-Type: application/yaml\r\nContent-Length: %d\r\n\r\n"
                .formatted(yaml.length())
            + yaml.strip()
            + "\n";
    try (Crowd crowd = crowd().burst(1_000, 20, post)) {
      working("a thousand bodies of yaml");
      crowd.awaitEnd();
      assertThat(crowd.answered()).isEqualTo(1_000);
      assertThat(crowd.failed()).as("of them 5xx").isZero();
    }
    assertThat(api.all(Office.coordinator(COMMUNES.getFirst()), "/api/v1/plans")).isEmpty();
  }

  @Test
  void tenThousandRequestsOfNobody() throws Exception {
    try (Crowd crowd =
        crowd().burst(10_000, 100, "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\n")) {
      working("ten thousand requests of nobody");
      crowd.awaitEnd();
      assertThat(crowd.answered()).isEqualTo(10_000);
      assertThat(crowd.failed()).as("of them 5xx").isZero();
    }
  }

  @Test
  void tenThousandRequestsOfOnePerson() throws Exception {
    try (Crowd crowd = crowd().burst(10_000, 100, get("/api/v1/tasks?view=mine", another()))) {
      working("ten thousand requests of one person");
      crowd.awaitEnd();
      assertThat(crowd.answered()).isEqualTo(10_000);
      assertThat(crowd.failed()).as("of them 5xx").isZero();
    }
  }

  /** Somebody works as always: every request is answered, none of them late. */
  private static void working(String beside) throws Exception {
    String worker = WORKERS.next();
    long[] took = new long[ASKED];
    for (int i = 0; i < ASKED; i++) {
      long begun = System.nanoTime();
      Api.Answer answer = api.once(worker, "/api/v1/tasks?view=mine");
      took[i] = System.nanoTime() - begun;
      assertThat(answer.status()).as("beside %s: %s", beside, answer.body()).isEqualTo(200);
    }
    Arrays.sort(took);
    Duration p99 = Duration.ofNanos(took[ASKED * 99 / 100]);
    System.out.printf(
        "beside %s: median %d ms, p99 %d ms%n",
        beside, Duration.ofNanos(took[ASKED / 2]).toMillis(), p99.toMillis());
    assertThat(p99).as("p99 beside %s", beside).isLessThan(NOT_NOTICED);
  }

  /** Whoever asks too much is told so; the test asks for somebody else. */
  private static String another() {
    return Office.officer(somebody.substring(somebody.indexOf('.') + 1));
  }

  /** The head of a dry run of an import, but for how long its body is. */
  private static String importing(String login) throws Exception {
    return "POST /api/v1/plans/imports?dryRun=true HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/octet-stream\r\n"
        + bearer(login);
  }

  private static Crowd crowd() {
    return new Crowd(URI.create(platform.address()).getPort());
  }

  private static String get(String path, String login) throws Exception {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + bearer(login);
  }

  private static String bearer(String login) throws Exception {
    return "Authorization: Bearer " + api.token(login) + "\r\n";
  }
}
