package vn.thac.notification.adapter.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Urgency;

/** A letter as part of its message's document. */
final class LetterDocuments {

  private LetterDocuments() {}

  static Document of(Letter letter) {
    return new Document("login", letter.to().login())
        .append("name", letter.to().name())
        .append("email", letter.to().email())
        .append("day", letter.day().toString())
        .append("subject", letter.subject())
        .append("english", letter.english())
        .append("open", letter.open())
        .append("sections", letter.sections().stream().map(LetterDocuments::of).toList())
        .append("about", letter.about())
        .append("more", letter.more())
        .append("owedAt", Date.from(letter.owedAt()));
  }

  private static Document of(Letter.Section section) {
    return new Document("urgency", section.urgency().name())
        .append("lines", section.lines().stream().map(LetterDocuments::of).toList())
        .append("more", section.more())
        .append("moreEnglish", section.moreEnglish());
  }

  private static Document of(Letter.Line line) {
    return new Document("what", line.what())
        .append("unit", line.unit())
        .append("plan", line.plan())
        .append("due", line.due())
        .append("why", line.why())
        .append("state", line.state())
        .append("english", line.english())
        .append("link", line.link());
  }

  static Letter letterIn(Document document) {
    return new Letter(
        new Person(
            document.getString("login"), document.getString("name"), document.getString("email")),
        LocalDate.parse(document.getString("day")),
        document.getString("subject"),
        document.getString("english"),
        document.get("open", ""),
        document.getList("sections", Document.class).stream()
            .map(LetterDocuments::sectionIn)
            .toList(),
        document.getInteger("about"),
        document.getInteger("more"),
        document.getDate("owedAt").toInstant());
  }

  private static Letter.Section sectionIn(Document document) {
    return new Letter.Section(
        Urgency.valueOf(document.getString("urgency")),
        document.getList("lines", Document.class).stream().map(LetterDocuments::lineIn).toList(),
        document.get("more", ""),
        document.get("moreEnglish", ""));
  }

  private static Letter.Line lineIn(Document document) {
    return new Letter.Line(
        document.getString("what"),
        document.getString("unit"),
        document.getString("plan"),
        document.getString("due"),
        document.getString("why"),
        document.getString("state"),
        document.get("english", ""),
        document.get("link", ""));
  }
}
