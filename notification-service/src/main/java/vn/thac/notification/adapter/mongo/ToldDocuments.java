package vn.thac.notification.adapter.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** What is told, as a document with a name for its kind. */
final class ToldDocuments {

  private static final String KIND = "kind";

  private ToldDocuments() {}

  static Document of(Told told) {
    return switch (told) {
      case Told.Reminder it ->
          new Document(KIND, "reminder")
              .append("subject", DeadlineDocuments.subjectOf(it.subject()))
              .append("superior", it.superior())
              .append("label", it.label())
              .append("due", DeadlineDocuments.of(it.due()))
              .append("offset", it.offset())
              .append("folded", it.folded())
              .append("superiorHears", it.superiorHears());
      case Told.Assigned it ->
          new Document(KIND, "assigned")
              .append("what", it.kind().name())
              .append("planId", it.planId())
              .append("rootPlanId", it.rootPlanId())
              .append("unit", it.unit())
              .append("unitPath", it.unitPath())
              .append("version", it.version())
              .append("count", it.count())
              .append("occasion", it.occasion())
              .append("named", it.named());
      case Told.Returned it ->
          new Document(KIND, "returned")
              .append("subject", DeadlineDocuments.subjectOf(it.subject()))
              .append("version", it.version())
              .append("label", it.label())
              .append("due", it.due() == null ? null : DeadlineDocuments.of(it.due()))
              .append("message", it.message());
    };
  }

  static Told toldIn(Document document) {
    return switch (document.getString(KIND)) {
      case "reminder" ->
          new Told.Reminder(
              subject(document),
              document.getString("superior"),
              document.getString("label"),
              DeadlineDocuments.dueIn(document.get("due", Document.class)),
              document.getInteger("offset"),
              document.getInteger("folded"),
              document.getBoolean("superiorHears"));
      case "assigned" ->
          new Told.Assigned(
              Subject.Kind.valueOf(document.getString("what")),
              document.getString("planId"),
              document.getString("rootPlanId"),
              document.getString("unit"),
              document.getString("unitPath"),
              document.getLong("version"),
              document.getInteger("count"),
              document.get("occasion", String.valueOf(document.getLong("version"))),
              document.getList("named", String.class, List.of()));
      case "returned" ->
          new Told.Returned(
              subject(document),
              document.getLong("version"),
              document.getString("label"),
              due(document.get("due", Document.class)),
              document.getString("message"));
      default -> throw new IllegalStateException("a stored entry of no known kind: " + document);
    };
  }

  private static Subject subject(Document document) {
    return DeadlineDocuments.subjectIn(document.get("subject", Document.class));
  }

  private static @Nullable Due due(@Nullable Document document) {
    return document == null ? null : DeadlineDocuments.dueIn(document);
  }
}
