package vn.thac.notification.adapter.mail;

import java.util.StringJoiner;
import vn.thac.notification.domain.Letter;

/** A letter in plain text. */
final class LetterText {

  private final String portal;

  LetterText(String portal) {
    this.portal = portal;
  }

  String of(Letter letter) {
    var text = new StringJoiner("\n");
    text.add("Kính gửi " + letter.to().name() + ",").add("");
    for (Letter.Section section : letter.sections()) {
      text.add(section.urgency().title().toUpperCase(java.util.Locale.ROOT));
      section.lines().forEach(line -> add(text, line));
      text.add("");
    }
    if (letter.more() > 0) {
      text.add("… và %d việc khác: %s".formatted(letter.more(), portal)).add("");
    }
    text.add("Xem và cập nhật: " + portal).add("");
    text.add("-- ").add(LetterWords.WHY_VI).add("");
    text.add("In short: %s. %s".formatted(letter.english(), LetterWords.WHY_EN));
    return text.toString();
  }

  private static void add(StringJoiner text, Letter.Line line) {
    text.add("- " + line.what() + " – " + line.unit() + ": " + line.state());
    if (!line.due().isEmpty()) {
      text.add("  Hạn: " + line.due());
    }
    if (!line.why().isEmpty()) {
      text.add("  " + LetterWords.why(line) + ": " + line.why());
    }
    if (!line.plan().isEmpty()) {
      text.add("  Kế hoạch: " + line.plan());
    }
  }
}
