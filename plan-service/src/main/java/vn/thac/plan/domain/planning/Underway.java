package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Element.Kind;
import vn.thac.reading.Amendment;
import vn.thac.reading.plan.AmendingWords;

/**
 * A plan on the way of being amended; each step gives another, or nothing where it cannot be taken.
 *
 * @param touched what the last step has written
 */
record Underway(Content content, @Nullable Element touched) {

  Underway(Content content) {
    this(content, null);
  }

  Element last() {
    if (touched == null) {
      throw new IllegalStateException("nothing was written yet");
    }
    return touched;
  }

  String lastWords() {
    return last().words();
  }

  boolean has(Element element) {
    return Element.of(content).stream().anyMatch(one -> one.value().equals(element.value()));
  }

  /** What stands there now. */
  String words(Element element) {
    return Element.of(content).stream()
        .filter(one -> one.value().equals(element.value()))
        .map(Element::words)
        .findFirst()
        .orElse("");
  }

  Underway without(Element element) {
    return switch (element.kind()) {
      case ACTIVITY ->
          activities(
              content.activities().stream().filter(it -> not(element, Element.of(it))).toList(),
              element);
      case REGIME ->
          regimes(
              content.regimes().stream().filter(it -> not(element, Element.of(it))).toList(),
              element);
      case BASIS ->
          new Underway(
              content.resting(
                  content.bases().stream().filter(it -> not(element, Element.of(it))).toList(),
                  content.recipients()),
              element);
      case RECIPIENT ->
          new Underway(
              content.resting(
                  content.bases(),
                  content.recipients().stream()
                      .filter(it -> not(element, Element.of(it)))
                      .toList()),
              element);
    };
  }

  /**
   * What the new words do not say stays as it was.
   *
   * @param anew under another ref, so that what has begun under the old one is not it
   */
  @Nullable Underway replaced(Element element, WordsAnew words, boolean anew) {
    if (!words.areThere()) {
      return null;
    }
    return switch (element.kind()) {
      case ACTIVITY -> {
        Activity said = words.activity(anew ? free(element.key()) : element.key());
        yield said == null ? null : activity(element, was -> said.orElse(was));
      }
      case REGIME -> {
        Regime said = words.regime(element.key());
        yield said == null ? null : regime(element, was -> said.orElse(was));
      }
      case BASIS -> {
        Basis said = words.basis();
        yield said == null
            ? null
            : new Underway(
                content.resting(
                    put(content.bases(), Element::of, element, said), content.recipients()),
                Element.of(said));
      }
      case RECIPIENT -> {
        Recipient said = words.recipient();
        yield said == null
            ? null
            : new Underway(
                content.resting(
                    content.bases(), put(content.recipients(), Element::of, element, said)),
                Element.of(said));
      }
    };
  }

  @Nullable Underway dueOn(Element element, @Nullable NewDate date) {
    Timing timing =
        date == null
            ? null
            : content.activity(element.key()).map(was -> date.in(was.timing())).orElse(null);
    return timing == null ? null : activity(element, was -> was.timed(timing));
  }

  @Nullable Underway reportedBy(Element element, @Nullable Integer day) {
    return day == null ? null : regime(element, was -> was.dueBy(day));
  }

  /** Behind that element, or at the end. */
  @Nullable Underway adding(Amendment by, @Nullable Element after, Kind kind, int year) {
    WordsAnew words = new WordsAnew(by, year);
    if (!words.areThere()) {
      return null;
    }
    String ref = free(after == null ? by.ref() : sibling(after.key(), by));
    return switch (kind) {
      case ACTIVITY -> {
        Activity said = words.activity(ref);
        Regime reports = said == null ? words.regime(ref) : null;
        if (said != null) {
          yield activities(
              behind(content.activities(), Element::of, after, said), Element.of(said));
        }
        yield reports == null
            ? null
            : regimes(behind(content.regimes(), Element::of, null, reports), Element.of(reports));
      }
      case REGIME -> {
        Regime said = words.regime(ref);
        yield said == null
            ? null
            : regimes(behind(content.regimes(), Element::of, after, said), Element.of(said));
      }
      case BASIS -> {
        Basis said = words.basis();
        yield said == null
            ? null
            : new Underway(
                content.resting(
                    behind(content.bases(), Element::of, after, said), content.recipients()),
                Element.of(said));
      }
      case RECIPIENT -> {
        Recipient said = words.recipient();
        yield said == null
            ? null
            : new Underway(
                content.resting(
                    content.bases(), behind(content.recipients(), Element::of, after, said)),
                Element.of(said));
      }
    };
  }

  private @Nullable Underway activity(Element element, Function<Activity, Activity> change) {
    return content
        .activity(element.key())
        .map(change)
        .map(
            next ->
                activities(put(content.activities(), Element::of, element, next), Element.of(next)))
        .orElse(null);
  }

  private @Nullable Underway regime(Element element, Function<Regime, Regime> change) {
    return content.regimes().stream()
        .filter(was -> was.ref().equals(element.key()))
        .findFirst()
        .map(change)
        .map(next -> regimes(put(content.regimes(), Element::of, element, next), Element.of(next)))
        .orElse(null);
  }

  private Underway activities(List<Activity> next, Element written) {
    return new Underway(content.with(next, content.regimes()), written);
  }

  private Underway regimes(List<Regime> next, Element written) {
    return new Underway(content.with(content.activities(), next), written);
  }

  private static <T> List<T> put(List<T> list, Function<T, Element> as, Element at, T next) {
    return list.stream().map(one -> not(at, as.apply(one)) ? one : next).toList();
  }

  private static <T> List<T> behind(
      List<T> list, Function<T, Element> as, @Nullable Element after, T next) {
    List<T> all = new ArrayList<>(list);
    int at = all.size();
    for (int i = 0; i < list.size(); i++) {
      if (after != null && !not(after, as.apply(list.get(i)))) {
        at = i + 1;
      }
    }
    all.add(at, next);
    return all;
  }

  private static boolean not(Element element, Element other) {
    return !element.value().equals(other.value());
  }

  /** "III.6" behind "III.5", where the new words are numbered so. */
  private static String sibling(String ref, Amendment by) {
    String label = AmendingWords.of(by).label();
    int dot = ref.lastIndexOf('.');
    return label == null ? ref : ref.substring(0, dot + 1) + label;
  }

  private String free(String wanted) {
    List<String> taken = Element.of(content).stream().map(Element::key).toList();
    String ref = wanted;
    for (int i = 2; taken.contains(ref); i++) {
      ref = wanted + "-" + i;
    }
    return ref;
  }
}
