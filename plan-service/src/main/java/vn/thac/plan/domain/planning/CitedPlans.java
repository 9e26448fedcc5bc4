package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The plans kept here that another plan rests on: of its issuer or of a place above it, under the
 * number and the date that are cited. What is no plan, or was never entered here, is not judged.
 */
public record CitedPlans(Map<Basis, Plan> plans) {

  public static final CitedPlans NOTHING = new CitedPlans(Map.of());

  public CitedPlans {
    plans = Map.copyOf(plans);
  }

  /** The plan a basis names. */
  public Optional<Plan> plan(Basis basis) {
    return Optional.ofNullable(plans.get(basis));
  }

  /** Those of them that are meant for these eyes. */
  public CitedPlans only(Predicate<Plan> seen) {
    Map<Basis, Plan> left = new HashMap<>(plans);
    left.values().removeIf(seen.negate());
    return new CitedPlans(left);
  }

  /** Every way the cited numbers may be written on the plans they name: 9/KH-UBND, 09/KH-UBND. */
  public static Set<String> numbers(Content content) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Basis basis : content.bases()) {
      String number = basis.number();
      if (number != null) {
        numbers.addAll(spellings(number));
      }
    }
    return numbers;
  }

  /** Every way a number may be written on the plan that bears it. */
  public static Set<String> spellings(String number) {
    String plain = plain(number);
    return new LinkedHashSet<>(List.of(number, plain, "0" + plain));
  }

  /**
   * @param found plans with one of those numbers
   */
  public static CitedPlans among(Collection<Plan> found, Content content, Issuer issuer) {
    Map<Basis, Plan> plans = new HashMap<>();
    for (Basis basis : content.bases()) {
      for (Plan plan : found) {
        if (plan.isRoot() && plan.state().wasIssued() && isNamed(basis, plan, issuer)) {
          // Withdrawn and entered anew under its old number, it is the one in force that is meant.
          plans.merge(basis, plan, (a, b) -> a.state().status() == Status.ISSUED ? a : b);
        }
      }
    }
    return new CitedPlans(plans);
  }

  private static boolean isNamed(Basis basis, Plan plan, Issuer issuer) {
    String cited = basis.number();
    String number = plan.content().number();
    LocalDate printed = plan.content().date();
    LocalDate date = printed == null ? plan.issuedOn() : printed;
    return cited != null
        && number != null
        && plain(cited).equals(plain(number))
        && (basis.date() == null || basis.date().equals(date))
        && (issuer.path() + "/").startsWith(plan.issuer().path() + "/");
  }

  private static String plain(String number) {
    return number.replaceAll("\\s+", "").replaceFirst("^0+", "").toUpperCase(Locale.ROOT);
  }
}
