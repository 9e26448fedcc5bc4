package vn.thac.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.UUID;

/** The shape of all modules; each rule says what to do instead. */
final class Rules {

  /** The rooms of the reader that know no file and no process. */
  private static final String[] READS = {
    "vn.thac.reading",
    "vn.thac.reading.phrase..",
    "vn.thac.reading.layout..",
    "vn.thac.reading.scan..",
    "vn.thac.reading.frame..",
    "vn.thac.reading.plan..",
    "vn.thac.planted.reading..",
  };

  private static final Set<String> RESERVED_FOR_NOBODY =
      Set.of("Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Info", "Processor");

  static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("vn.thac.*.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "vn.thac.*.domain..",
              "vn.thac.calendar",
              "vn.thac.reading",
              "vn.thac.reading.plan",
              "java..",
              "org.jspecify..")
          .because(
              "a rule of the plan must be readable and testable without Spring, Mongo or Kafka;"
                  + " move the technical half into an adapter behind a port");

  static final ArchRule WHAT_READS_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAnyPackage(READS)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(READS)
                  .or(resideInAnyPackage("vn.thac.calendar", "java..", "org.jspecify..")))
          .because(
              "what a phrase means does not depend on the file it came in; the files' rooms hand on"
                  + " lines");

  static final ArchRule NO_ROOMS_OF_THE_READER_IN_A_CIRCLE =
      slices()
          .matching("vn.thac.(**)")
          .that(
              DescribedPredicate.describe(
                  "are rooms of the reader",
                  slice -> slice.getNamePart(1).matches("(?:reading|planted\\.circle).*")))
          .should()
          .beFreeOfCycles()
          .because("a room can be understood by those below it");

  static final ArchRule THE_READER_IS_MET_AT_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.thac.reading..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.thac.reading..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "vn.thac.reading", "vn.thac.reading.plan", "vn.thac.reading.apart"))))
          .because("what a document says stands in Reading; how it is found is the reader's own");

  static final ArchRule USE_CASES_KNOW_NO_TECHNOLOGY =
      classes()
          .that()
          .resideInAPackage("vn.thac.*.application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "vn.thac.*.domain..",
              "vn.thac.*.application..",
              "vn.thac.calendar",
              "vn.thac.reading",
              "java..",
              "org.jspecify..",
              "org.slf4j..")
          .because("a use case tells the story of one write; ports carry it to the technology");

  static final ArchRule CONTRACTS_STOP_AT_THE_KAFKA_ADAPTER =
      noClasses()
          .that(
              resideInAnyPackage(
                      "vn.thac.plan..",
                      "vn.thac.task..",
                      "vn.thac.report..",
                      "vn.thac.notification..",
                      "vn.thac.planted..")
                  .and(not(resideInAPackage("vn.thac.*.adapter.kafka..")))
                  .and(not(simpleNameEndingWith("Wiring"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.thac.contracts..")
          .because("one file knows both vocabularies; translate in adapter/kafka");

  static final ArchRule MESSAGING_IS_MET_IN_ADAPTERS_AND_WIRING =
      noClasses()
          .that(
              resideInAnyPackage(
                      "vn.thac.plan..",
                      "vn.thac.task..",
                      "vn.thac.report..",
                      "vn.thac.notification..",
                      "vn.thac.planted..")
                  .and(not(resideInAPackage("vn.thac.*.adapter..")))
                  .and(not(simpleNameEndingWith("Wiring"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.thac.messaging..")
          .because("who needs to tell or to hear asks a port of its own");

  static final ArchRule SERVICES_TALK_THROUGH_EVENTS_ONLY =
      classes()
          .that(new OtherServices())
          .should(new DependOnNoOtherService())
          .because("what one service needs of another it learns from events");

  static final ArchRule INFRA_KNOWS_NO_SERVICE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.thac.contracts..",
              "vn.thac.calendar..",
              "vn.thac.reading..",
              "vn.thac.messaging..",
              "vn.thac.http..",
              "vn.thac.access..",
              "vn.thac.ground..",
              "vn.thac.testkit..",
              "vn.thac.portal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.thac.plan..",
              "vn.thac.task..",
              "vn.thac.report..",
              "vn.thac.notification..",
              "vn.thac.planted..")
          .because("only the launcher puts the services together");

  static final ArchRule MESSAGING_KNOWS_NO_WORD_OF_PLANNING =
      classes()
          .that()
          .resideInAPackage("vn.thac.messaging..")
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("vn.thac.."))
                  .or(resideInAPackage("vn.thac.messaging.."))
                  .or(name("vn.thac.contracts.Event"))
                  .or(name("vn.thac.contracts.EventTypes"))
                  .or(name("vn.thac.contracts.Topics")))
          .because("it carries facts and reads none of them");

  static final ArchRule CONTRACTS_NEED_JAVA_ONLY =
      classes()
          .that()
          .resideInAPackage("vn.thac.contracts..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("vn.thac.contracts..", "java..", "org.jspecify..")
          .because("whoever listens to us needs no library of ours but this one");

  static final ArchRule TIME_IS_PASSED_IN =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<>("now() without a clock") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                  AccessTarget target = call.getTarget();
                  return target.getName().equals("now")
                      && target.getOwner().getPackageName().equals("java.time")
                      && call.getTarget().getRawParameterTypes().isEmpty();
                }
              })
          .because("whoever needs the time asks an injected Clock, or gets it as an argument");

  static final ArchRule NOTHING_SLEEPS =
      noClasses()
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      owner(name(Thread.class.getName())))
                  .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(name("sleep"))))
          .because("a sleep stands in for a condition; wait for the condition");

  static final ArchRule IDS_DERIVE_FROM_CAUSES =
      noClasses()
          .should()
          .callMethod(UUID.class, "randomUUID")
          .because("a repeat is recognised by its id; derive it from what caused the thing");

  static final ArchRule WHO_HEARS_FACTS_IS_A_LISTENER =
      classes()
          .that()
          .implement("vn.thac.messaging.BatchHandler")
          .should()
          .haveSimpleNameEndingWith("Listener")
          .because("who knows one service finds the same thing in the others (decision 0012)");

  static final ArchRule NO_EXPRESSIONS_IN_QUERIES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.mongodb.repository.Query")
          .because("an expression in a query is evaluated; write the filter in Java");

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(" + String.join("|", RESERVED_FOR_NOBODY) + ")")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..support..", "..impl..")
          .because("move the method to the noun it serves");

  private Rules() {}

  private static final class OtherServices extends DescribedPredicate<JavaClass> {
    OtherServices() {
      super("classes of a service");
    }

    @Override
    public boolean test(JavaClass type) {
      return Services.of(type) != null;
    }
  }
}
