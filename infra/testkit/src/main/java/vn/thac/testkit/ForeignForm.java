package vn.thac.testkit;

import java.lang.reflect.Field;
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
 * A body as a media type of which the operation does not say that it takes it. It must not be
 * looked into; an operation that takes any bytes must not break over what they are called.
 *
 * @param method of the operation, in capitals
 * @param path its address at the gateway, with an id in it that nothing has
 * @param type the media type, one that Spring has a name for or that its libraries read
 * @param amongBytes whether the operation takes any bytes
 */
public record ForeignForm(String method, String path, String type, boolean amongBytes) {

  /** The body itself, which is none in some of these forms. */
  public static final String BODY = "{}";

  private static final Set<String> CHANGES = Set.of("post", "put", "patch", "delete");
  private static final Set<Integer> NOT_LOOKED_INTO = Set.of(400, 401, 403, 415);
  private static final int OF_THESE_BYTES = 422;
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

  /** Of every operation that changes something, by the description of its service. */
  public static List<ForeignForm> of(JsonNode description) {
    JsonNode paths = description.get("paths");
    List<ForeignForm> all = new ArrayList<>();
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        if (CHANGES.contains(method)) {
          all.addAll(of(method.toUpperCase(Locale.ROOT), path, paths.get(path).get(method)));
        }
      }
    }
    return all;
  }

  private static List<ForeignForm> of(String method, String path, JsonNode operation) {
    Set<String> taken = Set.copyOf(operation.path("requestBody").path("content").propertyNames());
    return types().stream()
        .filter(type -> !taken.contains(type.replace(UTF_8, "")))
        .map(
            type ->
                new ForeignForm(
                    method,
                    path.replaceAll("\\{[^}]*}", new UUID(0, 1).toString()),
                    type,
                    taken.contains(MediaType.APPLICATION_OCTET_STREAM_VALUE)))
        .toList();
  }

  /** What is said of it, and of the version that is to be changed. */
  public Map<String, String> headers() {
    return Map.of("Content-Type", type, "If-Match", "\"1\"");
  }

  /** Whether an answer with this status refuses it as it must be. */
  public boolean isRefusedBy(int status) {
    return NOT_LOOKED_INTO.contains(status) || amongBytes && status == OF_THESE_BYTES;
  }

  private static Set<String> types() {
    Stream<String> ofSpring =
        Stream.of(MediaType.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(ForeignForm::value);
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
