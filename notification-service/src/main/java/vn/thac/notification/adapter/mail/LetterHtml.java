package vn.thac.notification.adapter.mail;

import static java.util.stream.Collectors.joining;

import vn.thac.notification.domain.Letter;
import vn.thac.notification.domain.Urgency;

/**
 * A letter as HTML: tables and inline styles, as mail programs want it, and nothing from another
 * host. Every word from outside goes through {@link #safe}.
 */
final class LetterHtml {

  private final String portal;

  LetterHtml(String portal) {
    this.portal = safe(portal);
  }

  String of(Letter letter) {
    return """
    <!doctype html>
    <html lang="vi"><head><meta charset="utf-8"><title>%s</title></head>
    <body style="margin:0;background:#f3f4f6;font-family:'Segoe UI',Roboto,Arial,sans-serif;color:#1f2937">
    <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px">
    <table role="presentation" width="680" cellpadding="0" cellspacing="0" style="max-width:680px;width:100%%;background:#ffffff;border:1px solid #e5e7eb">
    <tr><td style="padding:20px 24px 4px 24px;font-size:18px;font-weight:600">%s</td></tr>
    <tr><td style="padding:0 24px 12px 24px;font-size:15px">Kính gửi %s,</td></tr>
    %s%s
    <tr><td style="padding:12px 24px 24px 24px"><a href="%s" style="display:inline-block;background:#1d4ed8;color:#ffffff;padding:10px 18px;text-decoration:none;font-size:15px">Xem và cập nhật</a></td></tr>
    <tr><td style="padding:14px 24px;border-top:1px solid #e5e7eb;font-size:12px;line-height:18px;color:#4b5563">%s<br><br><span lang="en">In short: %s. %s</span></td></tr>
    </table></td></tr></table></body></html>
    """
        .formatted(
            safe(letter.subject()),
            safe(letter.subject()),
            safe(letter.to().name()),
            letter.sections().stream().map(this::section).collect(joining()),
            more(letter.more()),
            portal,
            LetterWords.WHY_VI,
            safe(letter.english()),
            LetterWords.WHY_EN);
  }

  private String section(Letter.Section section) {
    String colour = colour(section.urgency());
    return """
    <tr><td style="padding:8px 24px">
    <table width="100%%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:14px;line-height:20px">
    <caption style="text-align:left;padding:6px 10px;font-weight:600;color:#ffffff;background:%s">%s</caption>
    <tr style="text-align:left;color:#4b5563"><th scope="col" style="%s">Việc</th><th scope="col" style="%s">Đơn vị</th><th scope="col" style="%s">Hạn</th></tr>
    %s</table></td></tr>
    """
        .formatted(
            colour,
            safe(section.urgency().title()),
            cell("64%"),
            cell("18%"),
            cell("18%"),
            section.lines().stream().map(line -> line(line, colour)).collect(joining()));
  }

  private String line(Letter.Line line, String colour) {
    return """
    <tr><td style="%s">%s%s%s</td><td style="%s">%s</td><td style="%s"><strong>%s</strong><br><span style="color:%s">%s</span></td></tr>
    """
        .formatted(
            cell("64%"),
            safe(line.what()),
            small(LetterWords.why(line), line.why()),
            small("Kế hoạch", line.plan()),
            cell("18%"),
            safe(line.unit()),
            cell("18%"),
            safe(line.due()),
            colour,
            safe(line.state()));
  }

  private String more(int more) {
    return more == 0
        ? ""
        : """
        <tr><td style="padding:4px 24px;font-size:14px"><a href="%s" style="color:#1d4ed8">… và %d việc khác</a></td></tr>
        """
            .formatted(portal, more);
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
