package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document a plan carries out or rests on. */
public record Basis(
    String relation,
    String type,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable Evidence evidence) {

  /** The one among these that says the same; this one where none does. */
  public Basis among(List<Basis> others) {
    return others.stream().filter(other -> equals(other.written())).findFirst().orElse(this);
  }

  private Basis written() {
    return new Basis(relation, type, number, date, issuer, null);
  }
}
