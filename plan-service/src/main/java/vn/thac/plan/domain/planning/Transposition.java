package vn.thac.plan.domain.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Addressees;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;

/** What an order of one place's committee means one level down, in one child place. */
final class Transposition {

  private final Directory directory;
  private final Place issuer;
  private final Place child;
  private final Addressees addressees;

  Transposition(Directory directory, Place issuer, Place child) {
    this.directory = directory;
    this.issuer = issuer;
    this.child = child;
    this.addressees = new Addressees(directory, child);
  }

  Addressees addressees() {
    return addressees;
  }

  /** What the child leads stays its own, and is handed on to those who do the same there. */
  List<Party> handedOn(List<Party> leads) {
    return derived(
        Stream.concat(
            Stream.of(new Selector.Named(child.code())),
            selectors(ordered(leads)).flatMap(this::sameThere)));
  }

  /** The same help, seen from the child. */
  List<Party> helpedThere(List<Party> supports) {
    return sameThere(ordered(supports));
  }

  /**
   * "UBND các huyện" names districts and binds nobody below them; beside "các sở, ban, ngành" it is
   * everybody below the issuer, and that means everybody below the child as well.
   */
  private List<Party> ordered(List<Party> parties) {
    boolean everybody = selectors(parties).anyMatch(Selector.Offices.class::isInstance);
    return everybody
        ? parties
        : derived(
            selectors(parties)
                .filter(
                    selector ->
                        !(selector instanceof Selector.OfLevel(var level, var _)
                            && level == child.level())));
  }

  /** The same kinds of units, seen from the child. */
  List<Party> sameThere(List<Party> parties) {
    return derived(selectors(parties).flatMap(this::sameThere));
  }

  /** Only what lies beneath the child's own committee. */
  List<Party> deeper(List<Party> parties) {
    return derived(selectors(parties).filter(this::isDeeper));
  }

  /** The child as one that helps, and what helps beneath it. */
  List<Party> helping(List<Party> supports, boolean itself) {
    Stream<Selector> own =
        itself ? Stream.of(new Selector.Named(child.code())) : Stream.<Selector>empty();
    return derived(Stream.concat(own, selectors(supports).filter(this::isDeeper)));
  }

  /** The unit here that does what that unit of the issuer does. */
  Optional<String> counterpart(String unit) {
    return directory.unit(unit).flatMap(child::counterpartOf).map(OrgUnit::code);
  }

  private Stream<Selector> sameThere(Selector selector) {
    return switch (selector) {
      case Selector.Offices _, Selector.Below _, Selector.Related _ -> Stream.of(selector);
      case Selector.Either _, Selector.Unresolved _ -> Stream.of(new Selector.Related());
      case Selector.OfLevel(var level, var _) ->
          level == child.level()
              ? Stream.of(new Selector.Below())
              : Stream.of(selector).filter(this::isDeeper);
      case Selector.Named(String unit) -> {
        if (isDeeper(selector)) {
          yield Stream.of(selector);
        }
        boolean issuers = OrgUnit.placeOf(unit).equals(issuer.code());
        yield issuers
            ? counterpart(unit).<Selector>map(Selector.Named::new).stream()
            : Stream.empty();
      }
    };
  }

  private boolean isDeeper(Selector selector) {
    return switch (selector) {
      case Selector.OfLevel(var level, var _) -> level.isBelow(child.level());
      case Selector.Named(String unit) ->
          !unit.equals(child.code())
              && directory.place(OrgUnit.placeOf(unit)).filter(p -> p.isWithin(child)).isPresent();
      case Selector.Offices _,
          Selector.Below _,
          Selector.Related _,
          Selector.Either _,
          Selector.Unresolved _ ->
          false;
    };
  }

  private static Stream<Selector> selectors(List<Party> parties) {
    return parties.stream().flatMap(party -> party.selectors().stream());
  }

  private static List<Party> derived(Stream<Selector> selectors) {
    Set<Selector> distinct = new LinkedHashSet<>();
    selectors.forEach(distinct::add);
    return distinct.isEmpty() ? List.of() : List.of(Party.derived(List.copyOf(distinct)));
  }
}
