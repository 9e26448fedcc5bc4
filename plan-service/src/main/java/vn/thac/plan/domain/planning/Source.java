package vn.thac.plan.domain.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.reading.Cited;
import vn.thac.plan.domain.reading.PartialDate;
import vn.thac.plan.domain.reading.Provision;
import vn.thac.plan.domain.reading.Reading;

/**
 * What the document that a plan was read from says of itself and beside its orders. It stays as it
 * was read, whatever becomes of the plan, but that an order may be taken for one of the other
 * things and the other way round; sub-plans have none.
 *
 * @param number the number alone, such as 35 of "35/KH-UBND"
 * @param symbol the rest of it, such as "KH-UBND"
 * @param date as far as it is written
 * @param issuer as written
 */
public record Source(
    @Nullable Cited<Integer> number,
    @Nullable Cited<String> symbol,
    @Nullable Cited<PartialDate> date,
    @Nullable Cited<String> title,
    @Nullable Cited<String> issuer,
    Reading.@Nullable Signer signer,
    List<Provision> provisions) {

  public Source {
    provisions = List.copyOf(provisions);
  }

  /** The same with these as what it says beside its orders. */
  public Source listing(List<Provision> next) {
    return new Source(number, symbol, date, title, issuer, signer, next);
  }

  static Source of(Reading reading) {
    return new Source(
        reading.number(),
        reading.symbol(),
        reading.issueDate(),
        reading.title(),
        reading.issuer(),
        reading.signer(),
        reading.provisions());
  }
}
