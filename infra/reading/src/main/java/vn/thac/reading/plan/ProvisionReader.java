package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thac.reading.Confidence;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.quantity.Money;

/** What a plan says beside its orders, by the section it stands in or the words of an order. */
final class ProvisionReader {

  private static final Pattern INSPECTS =
      Pattern.compile("\\b(?:kiem tra|thanh tra|giam sat|don doc)\\b");
  private static final Pattern RECOGNISES =
      Pattern.compile(
          "\\b(?:khen thuong|bieu duong|ton vinh|thi dua|xu ly trach nhiem|phe binh)\\b");
  private static final Pattern FUNDS =
      Pattern.compile("\\b(?:kinh phi|du toan|quyet toan|ngan sach)\\b");

  private ProvisionReader() {}

  /** An item of a section of that kind; none where the section holds no checklist. */
  static List<Provision> in(SectionKind section, Item item, String text) {
    Provision.Kind kind =
        switch (section) {
          case GOALS -> Provision.Kind.GOAL;
          case REQUIREMENTS -> Provision.Kind.REQUIREMENT;
          case CONTENTS, SOLUTIONS -> Provision.Kind.CONTENT;
          case FORMS -> Provision.Kind.FORM;
          case FUNDING -> Provision.Kind.FUNDING;
          case ORGANISATION, TASKS, OTHER, UNKNOWN -> null;
        };
    return kind == null || text.isBlank()
        ? List.of()
        : List.of(
            new Provision(
                kind,
                item.ref(),
                text,
                List.of(),
                Money.in(text),
                item.lines(),
                Confidence.STATED));
  }

  /** What an order is about besides being an order: money, inspection, recognition. */
  static List<Provision> of(Reading.Activity activity) {
    String plain = Plain.of(activity.text());
    List<Provision> found = new ArrayList<>();
    add(found, Provision.Kind.FUNDING, FUNDS, plain, activity);
    add(found, Provision.Kind.INSPECTION, INSPECTS, plain, activity);
    add(found, Provision.Kind.RECOGNITION, RECOGNISES, plain, activity);
    return found;
  }

  private static void add(
      List<Provision> found,
      Provision.Kind kind,
      Pattern about,
      String plain,
      Reading.Activity activity) {
    if (about.matcher(plain).find()) {
      found.add(
          new Provision(
              kind,
              activity.ref(),
              activity.text(),
              activity.leads(),
              kind == Provision.Kind.FUNDING ? Money.in(activity.text()) : null,
              activity.lines(),
              Confidence.SAID));
    }
  }
}
