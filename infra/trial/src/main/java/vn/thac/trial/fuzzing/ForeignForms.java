package vn.thac.trial.fuzzing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.trial.mainjob.Api;

/**
 * Sends each body that a description names as every media type that Spring has a name for and as
 * those that its libraries read. A form that is not described must not be taken, and must not be
 * looked into; an operation that takes any bytes must not break over what they are called.
 */
final class ForeignForms {

  private static final String ANY = MediaType.APPLICATION_OCTET_STREAM_VALUE;
  private static final Set<Integer> NOT_LOOKED_INTO = Set.of(400, 401, 403, 404, 415);
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
          "none");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Api people;
  private final List<String> found = new ArrayList<>();
  private int sent;

  ForeignForms(String address) {
    this.address = address;
    this.people = new Api(address);
  }

  /** How many were sent so far. */
  int sent() {
    return sent;
  }

  /** What was taken that is not described, or broke. */
  List<String> found() {
    return List.copyOf(found);
  }

  /** All operations of one service, as one person. */
  void send(Optional<String> login, String service) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(address + "/api/docs/" + service)).build();
    JsonNode paths =
        JsonMapper.shared()
            .readTree(client.send(question, BodyHandlers.ofString()).body())
            .get("paths");
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        JsonNode body = paths.get(path).get(method).path("requestBody").path("content");
        if (body.isObject()) {
          send(login, method.toUpperCase(Locale.ROOT), path, body.propertyNames());
        }
      }
    }
  }

  private void send(
      Optional<String> login, String method, String path, Collection<String> described)
      throws IOException, InterruptedException {
    String at = path.replaceAll("\\{[^}]*}", new UUID(0, 1).toString());
    for (String type : types()) {
      if (described.contains(type.replace(UTF_8, ""))) {
        continue;
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(address + at))
              .header("Content-Type", type)
              .header("If-Match", "\"1\"")
              .method(method, BodyPublishers.ofString("{}"));
      if (login.isPresent()) {
        request.header("Authorization", "Bearer " + people.token(login.get()));
      }
      int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
      sent++;
      boolean fine = described.contains(ANY) ? status < 500 : NOT_LOOKED_INTO.contains(status);
      if (!fine) {
        found.add(
            "%s %s as %s by %s: %d".formatted(method, path, type, login.orElse("nobody"), status));
      }
    }
  }

  private static Set<String> types() {
    Stream<String> ofSpring =
        Stream.of(MediaType.class.getFields())
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
