package vn.thac.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is on the wire stays as it is: each fact reads its golden example and writes it again. */
class EventContractTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  static Iterable<Map.Entry<Class<? extends Event>, String>> facts() {
    return EventTypes.all().entrySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void readsAndWritesItsGoldenExample(Map.Entry<Class<? extends Event>, String> fact)
      throws IOException {
    JsonNode golden = JSON.readTree(golden(fact.getValue()));
    Event read = JSON.treeToValue(golden, fact.getKey());

    assertThat(read.key()).isNotBlank();
    assertThat(read.version()).isPositive();
    assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(golden);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void passesOverAFieldItDoesNotKnow(Map.Entry<Class<? extends Event>, String> fact)
      throws IOException {
    var golden = JSON.readTree(golden(fact.getValue())).asObject().put("addedLater", "x");

    Event read =
        JSON.rebuild()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .treeToValue(golden, fact.getKey());

    assertThat(read.key()).isNotBlank();
  }

  @Test
  void everyFactHasAWireNameOfTheAgreedForm() {
    Pattern form = Pattern.compile("vn\\.thac\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9]");

    assertThat(EventTypes.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Event.class.getPermittedSubclasses())
                .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                .toList());
    assertThat(EventTypes.all().values()).doesNotHaveDuplicates().allMatch(form.asMatchPredicate());
    assertThat(EventTypes.all().keySet())
        .allSatisfy(fact -> assertThat(Topics.all()).contains(EventTypes.topicOf(fact)));
  }

  private static String golden(String type) throws IOException {
    String[] parts = type.split("\\."); // vn.thac.<aggregate>.<participle>.v<n>
    String name = "/examples/%s/%s.%s.json".formatted(parts[2], parts[3], parts[4]);
    try (InputStream in =
        Objects.requireNonNull(
            EventContractTest.class.getResourceAsStream(name), "no golden file " + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
