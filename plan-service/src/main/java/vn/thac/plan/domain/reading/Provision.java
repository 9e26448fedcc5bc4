package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says beside its orders, as an item of a checklist that a report can answer.
 *
 * @param units whom it concerns, as written
 * @param amount in đồng, where money is named
 */
public record Provision(
    Kind kind,
    String ref,
    String text,
    List<String> units,
    @Nullable Long amount,
    Lines lines,
    Confidence confidence) {

  /** What it is about. */
  public enum Kind {
    GOAL,
    REQUIREMENT,
    CONTENT,
    FORM,
    FUNDING,
    INSPECTION,
    RECOGNITION
  }

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})++|\\d{1,9})(?:,(\\d{1,3}))?\\s*(ty|trieu|nghin|ngan)?\\s*dong\\b");
  private static final Pattern INSPECTS =
      Pattern.compile("\\b(?:kiem tra|thanh tra|giam sat|don doc)\\b");
  private static final Pattern RECOGNISES =
      Pattern.compile(
          "\\b(?:khen thuong|bieu duong|ton vinh|thi dua|xu ly trach nhiem|phe binh)\\b");
  private static final Pattern FUNDS =
      Pattern.compile("\\b(?:kinh phi|du toan|quyet toan|ngan sach)\\b");

  public Provision {
    units = List.copyOf(units);
  }

  /** An item of a section of that kind; none where the section holds no checklist. */
  static List<Provision> in(SectionKind section, Item item, String text) {
    Kind kind =
        switch (section) {
          case GOALS -> Kind.GOAL;
          case REQUIREMENTS -> Kind.REQUIREMENT;
          case CONTENTS, SOLUTIONS -> Kind.CONTENT;
          case FORMS -> Kind.FORM;
          case FUNDING -> Kind.FUNDING;
          case ORGANISATION, TASKS, OTHER, UNKNOWN -> null;
        };
    return kind == null || text.isBlank()
        ? List.of()
        : List.of(
            new Provision(
                kind, item.ref(), text, List.of(), amount(text), item.lines(), Confidence.STATED));
  }

  /** What an order is about besides being an order: money, inspection, recognition. */
  static List<Provision> of(Reading.Activity activity) {
    String plain = Plain.of(activity.text());
    List<Provision> found = new ArrayList<>();
    add(found, Kind.FUNDING, FUNDS, plain, activity);
    add(found, Kind.INSPECTION, INSPECTS, plain, activity);
    add(found, Kind.RECOGNITION, RECOGNISES, plain, activity);
    return found;
  }

  private static void add(
      List<Provision> found, Kind kind, Pattern about, String plain, Reading.Activity activity) {
    if (about.matcher(plain).find()) {
      found.add(
          new Provision(
              kind,
              activity.ref(),
              activity.text(),
              activity.leads(),
              kind == Kind.FUNDING ? amount(activity.text()) : null,
              activity.lines(),
              Confidence.SAID));
    }
  }

  /** The one amount of money in this text; none where there are several. */
  private static @Nullable Long amount(String text) {
    Matcher money = MONEY.matcher(Plain.of(text));
    if (!money.find()) {
      return null;
    }
    double value = Double.parseDouble(money.group(1).replace(".", ""));
    String decimals = money.group(2);
    double fraction = decimals == null ? 0 : Double.parseDouble("0." + decimals);
    String unit = money.group(3) == null ? "" : money.group(3);
    long times =
        switch (unit) {
          case "ty" -> 1_000_000_000L;
          case "trieu" -> 1_000_000L;
          case "nghin", "ngan" -> 1_000L;
          default -> 1L;
        };
    return money.find() ? null : Math.round((value + fraction) * times);
  }
}
