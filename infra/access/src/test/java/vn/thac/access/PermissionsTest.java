package vn.thac.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thac.http.Refused;

/** The table of permissions, written a second time: who, from the district, may do what to whom. */
class PermissionsTest {

  private static final String DISTRICT = "/90/9001";
  private static final String ITS_OFFICE = "/90/9001/9001.PNV";

  /** Where a thing is, seen from a post in the committee of the district. */
  private static final Map<String, String> THINGS = new LinkedHashMap<>();

  static {
    THINGS.put("own", DISTRICT);
    THINGS.put("office", ITS_OFFICE);
    THINGS.put("below", "/90/9001/90011");
    THINGS.put("office below", "/90/9001/90011/90011.VP");
    THINGS.put("above", "/90");
    THINGS.put("office above", "/90/90.SNV");
    THINGS.put("beside", "/90/9002");
    THINGS.put("like in name", "/90/90012");
  }

  private static final Permissions BY_THE_TABLE = new Permissions(List.of());

  private static final Set<String> DOWN = Set.of("own", "office", "below", "office below");
  private static final Set<String> LINE =
      Set.of("own", "office", "below", "office below", "above", "office above");
  private static final Set<String> HOUSE = Set.of("own", "office");
  private static final Set<String> ALL = THINGS.keySet();

  @ParameterizedTest
  @EnumSource(Role.class)
  void fromTheCommitteeOfADistrict(Role role) {
    Post post = new Post("9001", DISTRICT, role, "");
    boolean manages = role == Role.LEADER || role == Role.COORDINATOR;
    boolean works = manages || role == Role.OFFICER;
    boolean reads = works || role == Role.INSPECTOR;
    boolean keeps = role == Role.ADMINISTRATOR;

    assertReaches(post, Action.SEE_ONESELF, ALL);
    assertReaches(post, Action.SEE_DIRECTORY, ALL);
    assertReaches(post, Action.SEE_MESSAGE, ALL);
    assertReaches(post, Action.KEEP_DIRECTORY, keeps ? ALL : Set.of());
    assertReaches(post, Action.FOUND_OFFICE, manages ? HOUSE : Set.of());
    assertReaches(post, Action.OPERATE, keeps ? ALL : Set.of());
    assertReaches(post, Action.READ_DEAD_LETTER, Set.of());
    assertReaches(post, Action.SEE_PLAN, reads ? LINE : Set.of());
    assertReaches(post, Action.SEE_DRAFT, manages ? HOUSE : Set.of());
    assertReaches(post, Action.DELETE_DRAFT, role == Role.LEADER ? HOUSE : Set.of());
    assertReaches(post, Action.DRAFT_PLAN, manages ? HOUSE : Set.of());
    assertReaches(post, Action.ISSUE_PLAN, role == Role.LEADER ? HOUSE : Set.of());
    assertReaches(post, Action.SEE_TASK, reads ? DOWN : Set.of());
    assertReaches(post, Action.DO_TASK, works ? HOUSE : Set.of());
    assertReaches(post, Action.SEE_REPORT, reads ? DOWN : Set.of());
    assertReaches(post, Action.WRITE_REPORT, works ? HOUSE : Set.of());
    assertReaches(post, Action.JUDGE_REPORT, manages ? DOWN : Set.of());
    assertReaches(post, Action.SEE_DEADLINE, reads ? DOWN : Set.of());
  }

  @Test
  void aCoordinatorIssuesOnlyWhereThePlaceIsSetTo() {
    Post own = new Post("9001", DISTRICT, Role.COORDINATOR, "");
    Post inItsOffice = new Post("9001.PNV", ITS_OFFICE, Role.COORDINATOR, "");

    for (String set : List.of("9001", "*")) {
      Permissions permissions = new Permissions(List.of(set));
      assertThat(reached(permissions, Action.ISSUE_PLAN, own)).isEqualTo(new TreeSet<>(HOUSE));
      assertThat(reached(permissions, Action.ISSUE_PLAN, inItsOffice)).containsExactly("office");
      assertThat(reached(permissions, Action.OPERATE, own)).isEmpty();
    }
    Permissions elsewhere = new Permissions(List.of("90", "9002"));
    assertThat(reached(elsewhere, Action.ISSUE_PLAN, own)).isEmpty();
    Post officer = new Post("9001", DISTRICT, Role.OFFICER, "");
    assertThat(reached(new Permissions(List.of("*")), Action.ISSUE_PLAN, officer)).isEmpty();
  }

  @Test
  void theTestNamesEveryAction() {
    assertThat(EnumSet.allOf(Action.class)).as("a new action needs its line above").hasSize(18);
  }

  @Test
  void anOfficeReachesItselfAndWhatItsOwnHouseAndThoseAboveHaveIssued() {
    Post post = new Post("9001.PNV", ITS_OFFICE, Role.COORDINATOR, "");

    assertReaches(post, Action.SEE_TASK, Set.of("office"));
    assertReaches(post, Action.DO_TASK, Set.of("office"));
    assertReaches(post, Action.SEE_PLAN, Set.of("own", "office", "above", "office above"));
  }

  @Test
  void theFocalOfficeReachesWhatItsCommitteeIsChargedWithAndNothingElseOfTheHouse() {
    THINGS.put("focal office", "/90/9001/9001.VP");
    Post officer = new Post("9001.VP", "/90/9001/9001.VP", Role.OFFICER, "", true);
    Set<String> both = Set.of("own", "focal office");

    assertReaches(officer, Action.SEE_TASK, both);
    assertReaches(officer, Action.DO_TASK, both);
    assertReaches(officer, Action.SEE_REPORT, both);
    assertReaches(officer, Action.WRITE_REPORT, both);
    assertReaches(officer, Action.SEE_DEADLINE, both);
    assertReaches(officer, Action.JUDGE_REPORT, Set.of());
    assertReaches(officer, Action.DRAFT_PLAN, Set.of());
    Post coordinator = new Post("9001.VP", "/90/9001/9001.VP", Role.COORDINATOR, "", true);
    assertReaches(coordinator, Action.DRAFT_PLAN, Set.of("focal office"));
    assertReaches(coordinator, Action.JUDGE_REPORT, Set.of("focal office"));
    THINGS.remove("focal office");

    Person person = new Person("a", "A", "", List.of(officer), Set.of());
    Asking doing = new Asking(person, Action.DO_TASK, BY_THE_TABLE);
    assertThat(doing.ownUnits()).containsExactly("9001.VP", "9001");
    assertThat(doing.committees()).containsExactly(DISTRICT);
    assertThat(new Asking(person, Action.SEE_TASK, BY_THE_TABLE).scope())
        .containsExactly("/90/9001/9001.VP");
  }

  @Test
  void whatMayNotBeSeenDoesNotExistAndWhatMayOnlyBeSeenIsForbidden() {
    Asking inspector = asking(Role.INSPECTOR, Action.DO_TASK);
    assertThatThrownBy(() -> inspector.require("/90/9002"))
        .isInstanceOf(Refused.class)
        .hasMessage("not-found");
    assertThatThrownBy(() -> inspector.require(DISTRICT))
        .isInstanceOf(Refused.class)
        .hasMessage("forbidden");
  }

  @Test
  void listsAreReadFromTheHighestOfOnesPosts() {
    var person =
        new Person(
            "lan",
            "Lan",
            "lan@example.vn",
            List.of(
                new Post("9001.PNV", ITS_OFFICE, Role.OFFICER, ""),
                new Post("9001", DISTRICT, Role.COORDINATOR, ""),
                new Post("9002", "/90/9002", Role.ADMINISTRATOR, "")),
            Set.of());

    assertThat(new Asking(person, Action.SEE_TASK, BY_THE_TABLE).scope()).containsExactly(DISTRICT);
  }

  @Test
  void anActionThatReachesIsUndecidedUntilItsThingIsNamed() {
    Asking asking = asking(Role.OFFICER, Action.DO_TASK);

    assertThat(asking.isDecided()).isFalse();
    asking.require(DISTRICT);
    assertThat(asking.isDecided()).isTrue();
  }

  private static Asking asking(Role role, Action action) {
    return new Asking(
        new Person("a", "A", "", List.of(new Post("9001", DISTRICT, role, "")), Set.of()),
        action,
        BY_THE_TABLE);
  }

  private static void assertReaches(Post post, Action action, Set<String> expected) {
    assertThat(reached(BY_THE_TABLE, action, post))
        .as("%s as %s", action, post.role())
        .isEqualTo(new TreeSet<>(expected));
  }

  private static Set<String> reached(Permissions permissions, Action action, Post post) {
    Set<String> reached = new TreeSet<>();
    THINGS.forEach(
        (thing, path) -> {
          if (permissions.isOpen(action, post, path)) {
            reached.add(thing);
          }
        });
    return reached;
  }
}
