package vn.thac.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for all modules, and every rule sees the violation planted for it. */
class ShapeArchTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.thac");

  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("test-classes"))
          .importPackages("vn.thac.planted", "vn.thac.contracts", "vn.thac.messaging");

  private static final Map<String, String> PLANTED_FOR =
      Map.ofEntries(
          Map.entry("THE_DOMAIN_IS_PLAIN_JAVA", "PlanThatKnowsMongo"),
          Map.entry("WHAT_READS_IS_PLAIN_JAVA", "PhraseThatKnowsTheFile"),
          Map.entry("NO_ROOMS_OF_THE_READER_IN_A_CIRCLE", "Above"),
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

  @Test
  void allModulesAreLookedAt() {
    Map<String, Long> classes = new TreeMap<>();
    PRODUCT.forEach(type -> classes.merge(type.getPackageName().split("\\.")[2], 1L, Long::sum));

    assertThat(classes.keySet())
        .containsAll(
            List.of(
                "access",
                "calendar",
                "contracts",
                "ground",
                "http",
                "launcher",
                "messaging",
                "notification",
                "plan",
                "portal",
                "reading",
                "report",
                "task"));
  }

  @ParameterizedTest(name = "{0} holds")
  @MethodSource("rules")
  void holds(String rule) throws ReflectiveOperationException {
    rule(rule).check(PRODUCT);
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
