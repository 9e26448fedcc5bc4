package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/**
 * Sends every operation that a service describes a body as each media type that Spring has a name
 * for, and as those that its libraries read, but for the types the operation says it takes.
 */
public final class ForeignForms {

  private static final Set<String> CHANGES = Set.of("post", "put", "patch", "delete");
  private static final String ANY = "application/octet-stream";
  private static final String UTF_8 = ";charset=UTF-8";
  private static final List<String> OF_LIBRARIES =
      List.of(
          "application/yaml",
          "application/x-yaml",
          "text/yaml",
          "application/plan+yaml",
          "application/*+yaml",
          "application/plan+json",
          "application/x-jackson-smile",
          "application/x-protobuf",
          "application/plan+xml",
          "application/json;charset=UTF-16",
          "application/json;charset=ISO-8859-1",
          "none");

  private ForeignForms() {}

  /**
   * Each is refused, whoever sends it, and nothing breaks; returns how many were sent.
   *
   * @param people of whom, or of those whom a setting names, at least one may call each operation,
   *     so that its body is looked at
   */
  public static int areRefused(RunningApplication service, String... people) {
    JsonNode paths = Answers.json(service.get("/v3/api-docs", null)).get("paths");
    int sent = 0;
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        if (CHANGES.contains(method)) {
          Set<String> own = taken(paths.get(path).get(method));
          for (String type : types()) {
            if (!own.contains(type.replace(UTF_8, ""))) {
              isRefused(service, method, inside(path), type, own.contains(ANY), people);
              sent++;
            }
          }
        }
      }
    }
    return sent;
  }

  private static void isRefused(
      RunningApplication service,
      String method,
      String path,
      String type,
      boolean takesAny,
      String... people) {
    List<Integer> answers = new ArrayList<>();
    for (String login : asking(people)) {
      HttpResponse<String> answer =
          service.send(
              method.toUpperCase(Locale.ROOT),
              path,
              login,
              "{}",
              Map.of("Content-Type", type, "If-Match", "\"1\""));
      answers.add(answer.statusCode());
    }
    assertThat(answers)
        .as("%s %s as %s", method, path, type)
        .allMatch(
            status -> status == 400 || status == 403 || status == 415 || takesAny && status == 422)
        .anyMatch(status -> status != 403);
  }

  private static List<String> asking(String... people) {
    return Stream.concat(Stream.of(people), Stream.of(RunningApplication.READER)).toList();
  }

  private static Set<String> taken(JsonNode operation) {
    return Set.copyOf(operation.path("requestBody").path("content").propertyNames());
  }

  /** Where the gateway's address of it leads. */
  private static String inside(String path) {
    return path.replaceFirst("/operator/[^/]+", "")
        .replaceAll("\\{[^}]*}", new UUID(0, 1).toString());
  }

  private static Set<String> types() {
    Stream<String> ofSpring =
        Stream.of(MediaType.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() == String.class)
            .map(ForeignForms::value);
    return Stream.concat(ofSpring, OF_LIBRARIES.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a public constant cannot be read", e);
    }
  }
}
