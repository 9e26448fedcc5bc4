package vn.thac.plan.adapter.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.FoldedText;
import vn.thac.directory.domain.Place;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/** Which place issues a new plan: the one asked for, the one the text names, or one's own. */
final class IssuerChoice {

  private final Directory directory;
  private final Asking asking;
  private final List<Place> own;

  private IssuerChoice(Directory directory, Asking asking) {
    this.directory = directory;
    this.asking = asking;
    this.own =
        asking.ownUnits().stream()
            .flatMap(unit -> directory.place(unit).stream())
            .filter(place -> asking.may(Action.DRAFT_PLAN, place.path()))
            .toList();
  }

  static IssuerChoice of(Directory directory, Asking asking) {
    return new IssuerChoice(directory, asking);
  }

  /** The place of that code; one's own where none is named. */
  Place named(@Nullable String code) {
    Place place =
        code == null
            ? only().orElseThrow(IssuerChoice::unclear)
            : directory.place(code).orElseThrow(() -> missing(code));
    asking.require(place.path());
    return place;
  }

  /** The own place that a text calls its issuer, such as "Chủ tịch UBND tỉnh Minh Họa". */
  Place called(@Nullable String text) {
    String folded = text == null ? "" : FoldedText.of(text);
    Place place =
        own.stream()
            .filter(p -> folded.endsWith(FoldedText.of(p.parsedName().full())))
            .findFirst()
            .or(this::only)
            .orElseThrow(IssuerChoice::unclear);
    asking.require(place.path());
    return place;
  }

  private Optional<Place> only() {
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  private static Refused unclear() {
    return Refused.unprocessable(
        List.of(
            new Reason(
                "plan.issuer-missing",
                "/issuer",
                "Hãy nêu mã đơn vị ban hành.",
                "Name the issuing place by its code.")));
  }

  private static Refused missing(String code) {
    return Refused.unprocessable(
        List.of(
            new Reason(
                "unit.missing",
                "/issuer",
                "Đơn vị %s không có trong danh mục.".formatted(code),
                "Unit %s is not in the directory.".formatted(code))));
  }
}
