package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a service answered. */
public final class Answers {

  private Answers() {}

  /** The body of an answer. */
  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** One field of each item of a list, or of a page of a list; empty where it has none. */
  public static List<String> texts(JsonNode listOrPage, String field) {
    JsonNode items = listOrPage.isArray() ? listOrPage : listOrPage.path("items");
    return items.valueStream().map(item -> item.path(field).asString("")).toList();
  }

  /** The version an answer is of, as If-Match wants it. */
  public static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
  }

  /** The code of a refusal, which must be of this status. */
  public static String code(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return json(answer).path("code").asString("");
  }

  /** A refusal of that status with that code. */
  public static Predicate<HttpResponse<String>> problem(int status, String code) {
    return answer ->
        answer.statusCode() == status
            && answer.headers().firstValue("Content-Type").orElse("").contains("problem+json")
            && json(answer).path("code").asString("").equals(code);
  }
}
