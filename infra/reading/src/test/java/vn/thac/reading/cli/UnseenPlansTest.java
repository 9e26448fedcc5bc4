package vn.thac.reading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.PlanReader;

/**
 * Plans of many fields and offices, each with what a careful reader finds in it; both were written
 * before the reader saw them. The places and the people in them do not exist.
 */
class UnseenPlansTest {

  private static final Pattern SECTION =
      Pattern.compile("^(?:VI|IV|V|I{1,3})(?=\\. \\p{Lu}{3})", Pattern.MULTILINE);
  private static final Map<String, String> TAKEN_FOR =
      Map.of("I", "l", "II", "li", "III", "lII", "IV", "lV", "VI", "Vl");
  private static final double CLEAN = 0.95;
  private static final double SCANNED = 0.85;
  private final JsonMapper json = JsonMapper.builder().build();

  static List<Path> plans() {
    return files(".txt");
  }

  static List<Path> cleanPlans() {
    return plans().stream().filter(plan -> !scanned(plan)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  void isReadAsACarefulReaderReadsIt(Path plan) throws IOException {
    Score score = Score.of(expected(plan), read(Files.readString(plan)));

    double floor = scanned(plan) ? SCANNED : CLEAN;
    assertThat(score.f1())
        .allSatisfy((kind, f1) -> assertThat(f1).as(kind).isGreaterThanOrEqualTo(floor));
    assertThat(score.wrongDates()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cleanPlans")
  void isReadTheSameHoweverItsLettersAreStored(Path plan) throws IOException {
    String text = Files.readString(plan);

    assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(read(text));
    assertThat(read(text.replace("\r", "").replace("\n", "\r\n"))).isEqualTo(read(text));
    assertThat(read(text.replace(" ", "\u00a0"))).isEqualTo(read(text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  void losesNoSectionWhoseNumberAScanTookForLetters(Path plan) throws IOException {
    String text = Files.readString(plan);
    String scanned =
        SECTION
            .matcher(text)
            .replaceAll(section -> TAKEN_FOR.getOrDefault(section.group(), section.group()));

    assertThat(read(scanned).path("activities")).isEqualTo(read(text).path("activities"));
    assertThat(read(scanned).path("reportingRegimes"))
        .isEqualTo(read(text).path("reportingRegimes"));
  }

  private JsonNode read(String text) {
    Reading reading = (Reading) new PlanReader().read(text);
    return json.readTree(ReadingJson.of("", reading));
  }

  private JsonNode expected(Path plan) throws IOException {
    String name = plan.getFileName().toString().replaceAll("(?:\\.ocr)?\\.txt$", ".json");
    return json.readTree(Files.readString(plan.resolveSibling(name)));
  }

  private static boolean scanned(Path plan) {
    return plan.toString().endsWith(".ocr.txt");
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all =
        Files.list(Path.of(UnseenPlansTest.class.getResource("/reading").toURI()))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
