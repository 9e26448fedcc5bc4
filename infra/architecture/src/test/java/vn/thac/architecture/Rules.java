package vn.thac.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

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
      Set.of(
          "Manager",
          "Helper",
          "Helpers",
          "Util",
          "Utils",
          "Common",
          "Base",
          "Impl",
          "Info",
          "Processor");

  /** Who may wait without a condition, and why. */
  static final Map<String, String> WAITS =
      Map.of(
          "vn.thac.ground.GroundFolder", "another process holds the folder and tells nobody when",
          "vn.thac.portal.Forwarding",
              "between two tries of one request, by the retry's own backoff");

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
              Services.withAdapters()
                  .and(not(resideInAPackage("vn.thac.*.adapter.kafka..")))
                  .and(not(simpleNameEndingWith("Wiring")))
                  .and(not(simpleNameEndingWith("Configuration"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.thac.contracts..")
          .because("one file knows both vocabularies; translate in adapter/kafka");

  static final ArchRule MESSAGING_IS_MET_IN_ADAPTERS_AND_WIRING =
      noClasses()
          .that(
              Services.withAdapters()
                  .and(not(resideInAPackage("vn.thac.*.adapter..")))
                  .and(not(simpleNameEndingWith("Wiring")))
                  .and(not(simpleNameEndingWith("Configuration"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.thac.messaging..")
          .because("who needs to tell or to hear asks a port of its own");

  static final ArchRule SERVICES_TALK_THROUGH_EVENTS_ONLY =
      classes()
          .that(Services.services())
          .should(new DependOnNoOtherService())
          .because("what one service needs of another it learns from events");

  static final ArchRule INFRA_KNOWS_NO_SERVICE =
      noClasses()
          .that(not(Services.services()))
          .and()
          .resideOutsideOfPackage("vn.thac.launcher..")
          .should()
          .dependOnClassesThat(Services.services())
          .because("only the launcher puts the services together");

  static final ArchRule AN_ADAPTER_KNOWS_NO_OTHER =
      slices()
          .matching("vn.thac.*.adapter.(*)..")
          .should()
          .notDependOnEachOther()
          .because("two technologies meet in a use case; an adapter has one");

  static final ArchRule NO_PACKAGES_IN_A_CIRCLE =
      slices()
          .matching("vn.thac.(**)")
          .should()
          .beFreeOfCycles()
          .because("whoever opens a package can understand it by those it stands on");

  static final ArchRule MESSAGING_KNOWS_NO_WORD_OF_PLANNING =
      classes()
          .that()
          .resideInAPackage("vn.thac.messaging..")
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("vn.thac.."))
                  .or(resideInAPackage("vn.thac.messaging.."))
                  .or(resideInAPackage("vn.thac.production.."))
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

  static final ArchRule A_WAIT_IS_LISTED_WITH_ITS_REASON =
      noClasses()
          .that(
              not(DescribedPredicate.describe("listed", type -> WAITS.containsKey(type.getName()))))
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      owner(name(LockSupport.class.getName())))
                  .and(
                      com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          nameMatching("park.+"))))
          .because("a wait stands in for a condition; where there is none, say here why");

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

  static final ArchRule NULL_IS_MARKED_BY_THE_BUILD =
      noClasses()
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked")
          .because("the build marks all of vn.thac; what says it again is believed to be needed");

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
}
