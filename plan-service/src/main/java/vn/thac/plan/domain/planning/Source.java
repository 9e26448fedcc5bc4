package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.AmendingWords;

/**
 * What the document that a plan was read from says of itself and beside its orders. It stays as it
 * was read, whatever becomes of the plan, but that an order may be taken for one of the other
 * things and the other way round; sub-plans have none.
 *
 * @param number the number alone, such as 35 of "35/KH-UBND"
 * @param symbol the rest of it, such as "KH-UBND"
 * @param date as far as it is written
 * @param issuer as written
 * @param amends what it does to another plan; absent in a plan that changes none
 * @param amendedBy the drafts that have amended this plan since
 */
public record Source(
    @Nullable Cited<Integer> number,
    @Nullable Cited<String> symbol,
    @Nullable Cited<PartialDate> date,
    @Nullable Cited<String> title,
    @Nullable Cited<String> issuer,
    Reading.@Nullable Signer signer,
    List<Provision> provisions,
    @Nullable Amends amends,
    List<PlanId> amendedBy) {

  /** Of a plan that was written down here. */
  static final Source NONE =
      new Source(null, null, null, null, null, null, List.of(), null, List.of());

  /** Plans stored before they could be amended by a document were amended by none. */
  public Source {
    provisions = List.copyOf(provisions);
    amendedBy = amendedBy == null ? List.of() : List.copyOf(amendedBy);
  }

  /** Whether it is a document at all. */
  public boolean isRead() {
    return !equals(NONE.amendedBy(amendedBy));
  }

  /** The same with these as what it says beside its orders. */
  public Source listing(List<Provision> next) {
    return new Source(number, symbol, date, title, issuer, signer, next, amends, amendedBy);
  }

  /** The same with these answers to what it does to another plan. */
  public Source amending(Amends next) {
    return new Source(number, symbol, date, title, issuer, signer, provisions, next, amendedBy);
  }

  /** The same, amended by one more. */
  Source amended(PlanId draft) {
    List<PlanId> by = new ArrayList<>(amendedBy);
    by.add(draft);
    return amendedBy(by);
  }

  private Source amendedBy(List<PlanId> by) {
    return new Source(number, symbol, date, title, issuer, signer, provisions, amends, by);
  }

  static Source of(Reading reading) {
    return new Source(
        reading.number(),
        reading.symbol(),
        reading.issueDate(),
        reading.title(),
        reading.issuer(),
        reading.signer(),
        reading.provisions(),
        amends(reading),
        List.of());
  }

  private static @Nullable Amends amends(Reading reading) {
    String number =
        reading.amendments().stream()
            .map(Amendment::plan)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (number == null) {
      return null;
    }
    Cited<String> title = reading.title();
    LocalDate date = title == null ? null : AmendingWords.dateOf(number, title.value());
    return new Amends(number, date, reading.amendments(), null, List.of());
  }
}
