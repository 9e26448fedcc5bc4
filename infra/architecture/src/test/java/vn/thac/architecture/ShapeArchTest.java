package vn.thac.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for all modules, and every rule sees the violation planted for it. */
class ShapeArchTest {

  private static final Path INFRA = Path.of("..");

  /** What tries the product from the outside, and what looks at it here. */
  private static final Set<String> NOT_THE_PRODUCT =
      Set.of("architecture", "bench", "testkit", "trial");

  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("test-classes"))
          .importPackages("vn.thac.planted", "vn.thac.contracts", "vn.thac.messaging");

  private static final Map<String, String> PLANTED_FOR =
      Map.ofEntries(
          Map.entry("THE_DOMAIN_IS_PLAIN_JAVA", "PlanThatKnowsMongo"),
          Map.entry("WHAT_READS_IS_PLAIN_JAVA", "PhraseThatKnowsTheFile"),
          Map.entry("NO_PACKAGES_IN_A_CIRCLE", "Above"),
          Map.entry("AN_ADAPTER_KNOWS_NO_OTHER", "AnswersFromTheListener"),
          Map.entry("A_WAIT_IS_LISTED_WITH_ITS_REASON", "Parks"),
          Map.entry("NULL_IS_MARKED_BY_THE_BUILD", "MarksItself"),
          Map.entry("THE_READER_IS_MET_AT_ITS_DOOR", "GoesInByTheWindow"),
          Map.entry("USE_CASES_KNOW_NO_TECHNOLOGY", "IssueOverHttp"),
          Map.entry("CONTRACTS_STOP_AT_THE_KAFKA_ADAPTER", "ControllerThatAnswersWithAnEvent"),
          Map.entry("MESSAGING_IS_MET_IN_ADAPTERS_AND_WIRING", "IssueAndSend"),
          Map.entry("SERVICES_TALK_THROUGH_EVENTS_ONLY", "CallsTheTaskService"),
          Map.entry("INFRA_KNOWS_NO_SERVICE", "RelayThatKnowsAService"),
          Map.entry("MESSAGING_KNOWS_NO_WORD_OF_PLANNING", "RelayThatReadsPlans"),
          Map.entry("CONTRACTS_NEED_JAVA_ONLY", "EventWithALibrary"),
          Map.entry("TIME_IS_PASSED_IN", "AsksTheMachineForTheTime"),
          Map.entry("NOTHING_SLEEPS", "WaitsByTheClock"),
          Map.entry("IDS_DERIVE_FROM_CAUSES", "DrawsAnId"),
          Map.entry("WHO_HEARS_FACTS_IS_A_LISTENER", "PlanEar"),
          Map.entry("NO_EXPRESSIONS_IN_QUERIES", "QueriesByExpression"),
          Map.entry("NAMES_SAY_WHAT_A_THING_IS", "PlanManager"));

  static Stream<String> rules() {
    return Arrays.stream(Rules.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(Field::getName);
  }

  /** What is not on the class path here is under no rule. */
  @Test
  void allModulesAreLookedAt() throws IOException {
    Set<String> looked =
        Services.PRODUCT.stream().map(Services::module).collect(Collectors.toSet());

    assertThat(looked).containsAll(folders(INFRA, folder -> !NOT_THE_PRODUCT.contains(folder)));
    assertThat(looked).containsAll(Services.FOUND);
  }

  @Test
  void everyServiceIsFound() throws IOException {
    Set<String> there =
        folders(INFRA.resolve(".."), folder -> folder.endsWith("-service")).stream()
            .map(folder -> folder.replace("-service", ""))
            .collect(Collectors.toSet());

    assertThat(there).isNotEmpty().isEqualTo(Services.FOUND);
  }

  @Test
  void whoeverIsListedStillWaits() {
    assertThat(Rules.WAITS.keySet())
        .allSatisfy(
            listed ->
                assertThat(Services.PRODUCT.get(listed).getMethodCallsFromSelf())
                    .anyMatch(call -> call.getTarget().getName().startsWith("park")));
  }

  private static Set<String> folders(Path of, Predicate<String> wanted) throws IOException {
    try (Stream<Path> all = Files.list(of)) {
      return all.filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .filter(wanted)
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest(name = "{0} holds")
  @MethodSource("rules")
  void holds(String rule) throws ReflectiveOperationException {
    rule(rule).check(Services.PRODUCT);
  }

  @ParameterizedTest(name = "{0} bites")
  @MethodSource("rules")
  void bites(String rule) throws ReflectiveOperationException {
    assertThat(PLANTED_FOR).as("a rule needs a violation planted for it").containsKey(rule);

    var result = rule(rule).evaluate(PLANTED);

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(PLANTED_FOR.get(rule));
  }

  private static ArchRule rule(String name) throws ReflectiveOperationException {
    return (ArchRule) Rules.class.getDeclaredField(name).get(null);
  }
}
