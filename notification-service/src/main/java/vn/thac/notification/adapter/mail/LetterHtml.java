package vn.thac.notification.adapter.mail;

import static java.util.stream.Collectors.joining;

import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Urgency;

/**
 * A letter as HTML: tables and inline styles, as mail programs want it, and nothing from another
 * host. Every word from outside goes through {@link #safe}.
 */
final class LetterHtml {

  private final Portal portal;

  LetterHtml(Portal portal) {
    this.portal = portal;
  }

  String of(Letter letter) {
    return """
    <!doctype html>
    <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
    <body style="margin:0;background:#f3f4f6;font-family:'Segoe UI',Roboto,Arial,sans-serif;color:#1f2937">
    <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:8px">
    <table role="presentation" width="680" cellpadding="0" cellspacing="0" style="max-width:680px;width:100%%;background:#ffffff;border:1px solid #e5e7eb">
    <tr><td style="padding:16px 16px 4px 16px;font-size:18px;line-height:24px;font-weight:600">%s</td></tr>
    <tr><td style="padding:0 16px 8px 16px;font-size:15px">Kính gửi %s,</td></tr>
    %s%s
    <tr><td style="padding:0 16px 14px 16px;font-size:12px;line-height:18px;color:#4b5563">%s</td></tr>
    %s</table></td></tr></table></body></html>
    """
        .formatted(
            safe(letter.subject()),
            safe(letter.subject()),
            safe(letter.to().name()),
            letter.sections().stream()
                .map(section -> section(section, letter.open()))
                .collect(joining()),
            button(letter),
            LetterWords.WHY_VI,
            english(letter));
  }

  private String button(Letter letter) {
    return """
    <tr><td style="padding:12px 16px 16px 16px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="#1d4ed8" style="padding:10px 18px"><a href="%s" style="color:#ffffff;text-decoration:none;font-size:15px">%s</a></td></tr></table></td></tr>
    """
        .formatted(safe(portal.at(letter.open())), LetterWords.OPEN_VI);
  }

  private String section(Letter.Section section, String open) {
    String colour = colour(section.urgency());
    return """
    <tr><td style="padding:8px 16px">
    <table width="100%%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:14px;line-height:20px">
    <caption style="text-align:left;padding:6px 10px;font-weight:600;color:#ffffff;background:%s">%s</caption>
    <tr style="text-align:left;color:#4b5563"><th scope="col" style="%s">Việc</th><th scope="col" style="%s">Hạn</th></tr>
    %s%s</table></td></tr>
    """
        .formatted(
            colour,
            safe(section.urgency().title()),
            cell("72%"),
            cell("28%"),
            section.lines().stream()
                .map(line -> line(line, colour, LetterWords.why(section)))
                .collect(joining()),
            more(section.more(), open));
  }

  private String line(Letter.Line line, String colour, String why) {
    return """
    <tr><td style="%s">%s%s%s%s</td><td style="%s">%s<span style="color:%s">%s</span></td></tr>
    """
        .formatted(
            cell("72%"),
            linked(line, line.what()),
            small("Đơn vị", line.unit()),
            small(why, line.why()),
            small("Kế hoạch", line.plan()),
            cell("28%"),
            line.due().isEmpty() ? "" : "<strong>%s</strong><br>".formatted(safe(line.due())),
            colour,
            safe(line.state()));
  }

  private String linked(Letter.Line line, String words) {
    return line.link().isEmpty()
        ? safe(words)
        : "<a href=\"%s\" style=\"color:#1d4ed8\">%s</a>"
            .formatted(safe(portal.at(line.link())), safe(words));
  }

  private String more(String words, String open) {
    return words.isEmpty()
        ? ""
        : "<tr><td colspan=\"2\" style=\"padding:8px 10px\"><a href=\"%s\" style=\"color:#1d4ed8\">… %s</a></td></tr>"
            .formatted(safe(portal.at(open)), safe(words));
  }

  /** The same once more, in short lines. */
  private String english(Letter letter) {
    return """
    <tr><td lang="en" style="padding:14px 16px;border-top:1px solid #e5e7eb;font-size:13px;line-height:20px;color:#4b5563">
    <strong>In English: %s</strong><br>
    %s<br>%s</td></tr>
    """
        .formatted(
            safe(letter.english()),
            letter.sections().stream().map(this::english).collect(joining()),
            LetterWords.WHY_EN);
  }

  private String english(Letter.Section section) {
    var words = new StringBuilder("<br><strong>");
    words.append(section.urgency().englishTitle()).append("</strong><br>\n");
    for (Letter.Line line : section.lines()) {
      words.append("• ").append(linked(line, line.english()));
      if (!line.unit().isEmpty()) {
        words.append(" – ").append(safe(line.unit()));
      }
      words.append("<br>\n");
    }
    if (!section.moreEnglish().isEmpty()) {
      words.append("… ").append(safe(section.moreEnglish())).append("<br>\n");
    }
    return words.toString();
  }

  private static String small(String label, String words) {
    return words.isEmpty()
        ? ""
        : "<br><span style=\"font-size:12px;color:#4b5563\">%s: %s</span>"
            .formatted(label, safe(words));
  }

  private static String cell(String width) {
    return "width:%s;padding:8px 10px;border-bottom:1px solid #e5e7eb;vertical-align:top"
        .formatted(width);
  }

  private static String colour(Urgency urgency) {
    return switch (urgency) {
      case RETURNED, OVERDUE -> "#b91c1c";
      case TODAY -> "#b45309";
      case BELOW -> "#7c2d12";
      case SOON -> "#1d4ed8";
      case ASSIGNED -> "#047857";
    };
  }

  /** For text and for attributes in quotation marks. */
  static String safe(String words) {
    var safe = new StringBuilder(words.length() + 16);
    for (char c : words.toCharArray()) {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
