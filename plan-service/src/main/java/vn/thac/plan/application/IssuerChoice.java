package vn.thac.plan.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.FoldedText;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;

/** Which place issues a new plan: the one asked for, the one the text names, or one's own. */
public sealed interface IssuerChoice {

  /** This one; whether the author may draft for it is asked of the table of rights. */
  record Of(Place place) implements IssuerChoice {}

  /** It is not there, or not clear which is meant. */
  record None(Refusal reason) implements IssuerChoice {}

  /** The place of that code; the author's own where none is named. */
  static IssuerChoice named(@Nullable String code, Directory directory, Author author) {
    return code == null
        ? only(author)
        : directory.place(code).<IssuerChoice>map(Of::new).orElseGet(() -> missing(code));
  }

  /** The own place that a text calls its issuer, such as "Chủ tịch UBND tỉnh Minh Họa". */
  static IssuerChoice called(@Nullable String text, Author author) {
    String folded = text == null ? "" : FoldedText.of(text);
    Optional<Place> named =
        author.places().stream()
            .filter(place -> folded.endsWith(FoldedText.of(place.parsedName().full())))
            .findFirst();
    return named.<IssuerChoice>map(Of::new).orElseGet(() -> only(author));
  }

  private static IssuerChoice only(Author author) {
    return author.places().size() == 1
        ? new Of(author.places().getFirst())
        : new None(
            new Refusal(
                "plan.issuer-missing",
                "/issuer",
                "Hãy nêu mã đơn vị ban hành.",
                "Name the issuing place by its code."));
  }

  private static IssuerChoice missing(String code) {
    return new None(
        new Refusal(
            "unit.missing",
            "/issuer",
            "Đơn vị %s không có trong danh mục.".formatted(code),
            "Unit %s is not in the directory.".formatted(code)));
  }
}
