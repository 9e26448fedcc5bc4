package vn.thac.notification.adapter.mail;

import java.util.Locale;
import java.util.StringJoiner;
import vn.thac.notification.domain.Letter;

/** A letter in plain text. */
final class LetterText {

  private final Portal portal;

  LetterText(Portal portal) {
    this.portal = portal;
  }

  String of(Letter letter) {
    var text = new StringJoiner("\n");
    String open = portal.at(letter.open());
    text.add("Kính gửi " + letter.to().name() + ",").add("");
    for (Letter.Section section : letter.sections()) {
      text.add(section.urgency().title().toUpperCase(Locale.ROOT));
      section.lines().forEach(line -> add(text, line, LetterWords.why(section)));
      more(text, section.more(), open);
      text.add("");
    }
    text.add(LetterWords.OPEN_VI + ": " + open).add("");
    text.add(LetterWords.WHY_VI).add("");
    text.add("In English: " + letter.english()).add("");
    for (Letter.Section section : letter.sections()) {
      text.add(section.urgency().englishTitle() + ":");
      section.lines().forEach(line -> addEnglish(text, line));
      more(text, section.moreEnglish(), open);
      text.add("");
    }
    text.add(LetterWords.OPEN_EN + ": " + open).add("").add(LetterWords.WHY_EN);
    return text.toString();
  }

  private void add(StringJoiner text, Letter.Line line, String why) {
    text.add("- " + line.what() + of(line) + ": " + line.state());
    if (!line.due().isEmpty()) {
      text.add("  Hạn: " + line.due());
    }
    if (!line.why().isEmpty()) {
      text.add("  " + why + ": " + line.why());
    }
    if (!line.plan().isEmpty()) {
      text.add("  Kế hoạch: " + line.plan());
    }
    link(text, line);
  }

  private void addEnglish(StringJoiner text, Letter.Line line) {
    text.add("* " + line.english() + of(line));
    link(text, line);
  }

  private static String of(Letter.Line line) {
    return line.unit().isEmpty() ? "" : " – " + line.unit();
  }

  private void link(StringJoiner text, Letter.Line line) {
    if (!line.link().isEmpty()) {
      text.add("  " + portal.at(line.link()));
    }
  }

  private static void more(StringJoiner text, String words, String open) {
    if (!words.isEmpty()) {
      text.add("… " + words + ": " + open);
    }
  }
}
