package vn.thac.access;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.PlaceRegisteredV1;

/** The stored form of the directory's copy. */
final class DirectoryDocuments {

  private static final String FOR_COMMITTEE = "forCommittee";

  /** The line of the offices that do their committees' own work. */
  private static final String FOCAL = "CHANCERY";

  private DirectoryDocuments() {}

  static Document of(PlaceRegisteredV1 place) {
    Document document =
        new Document("_id", place.place())
            .append("version", place.version())
            .append("level", place.level())
            .append("name", place.name())
            .append("path", place.path())
            .append("units", place.units().stream().map(DirectoryDocuments::of).toList());
    if (place.parent() != null) {
      document.append("parent", place.parent());
    }
    return document;
  }

  private static Document of(PlaceRegisteredV1.Unit unit) {
    return new Document("code", unit.code())
        .append("kind", unit.kind())
        .append("line", unit.line())
        .append("name", unit.name())
        .append("path", unit.path());
  }

  static Document of(PlaceRegisteredV1.Officer officer, PlaceRegisteredV1 place) {
    return new Document("_id", officer.login())
        .append("version", place.version())
        .append("place", place.place())
        .append("name", officer.name())
        .append("email", officer.email())
        .append("posts", officer.posts().stream().map(post -> of(post, place)).toList());
  }

  private static Document of(PlaceRegisteredV1.Post post, PlaceRegisteredV1 place) {
    String path =
        post.unit().equals(place.place()) ? place.path() : place.path() + "/" + post.unit();
    return new Document("unit", post.unit())
        .append("path", path)
        .append("role", post.role())
        .append("title", post.title())
        .append(FOR_COMMITTEE, isForCommittee(post.unit(), place));
  }

  private static boolean isForCommittee(String unit, PlaceRegisteredV1 place) {
    return place.units().stream()
        .anyMatch(own -> own.code().equals(unit) && isFocal(own.kind(), own.line()));
  }

  private static boolean isFocal(String kind, @Nullable String line) {
    return kind.equals("OFFICE") && FOCAL.equals(line);
  }

  /** Whether it was written down before offices worked for committees; its place knows better. */
  static boolean isOfBefore(Document officer) {
    return officer.getList("posts", Document.class).stream()
        .anyMatch(post -> !post.containsKey(FOR_COMMITTEE));
  }

  private static boolean isFocal(@Nullable PlaceCopy place, String unit) {
    return place != null
        && place.units().stream()
            .anyMatch(own -> own.code().equals(unit) && isFocal(own.kind(), own.line()));
  }

  static PlaceCopy placeOf(Document document) {
    String code = document.getString("_id");
    String level = document.getString("level");
    List<UnitCopy> units =
        document.getList("units", Document.class).stream()
            .map(
                unit ->
                    new UnitCopy(
                        unit.getString("code"),
                        code,
                        level,
                        unit.getString("kind"),
                        unit.getString("line"),
                        unit.getString("name"),
                        unit.getString("path")))
            .toList();
    return new PlaceCopy(
        code,
        document.getString("parent"),
        level,
        document.getString("name"),
        document.getString("path"),
        units);
  }

  /**
   * @param place where the officer {@linkplain #isOfBefore was written down before}; not asked else
   */
  static OfficerCopy officerOf(Document document, @Nullable PlaceCopy place) {
    List<Post> posts =
        document.getList("posts", Document.class).stream()
            .map(
                post ->
                    new Post(
                        post.getString("unit"),
                        post.getString("path"),
                        Role.valueOf(post.getString("role")),
                        post.getString("title"),
                        post.containsKey(FOR_COMMITTEE)
                            ? post.getBoolean(FOR_COMMITTEE)
                            : isFocal(place, post.getString("unit"))))
            .toList();
    return new OfficerCopy(
        document.getString("_id"),
        document.getString("name"),
        document.getString("email"),
        document.getString("place"),
        posts);
  }
}
