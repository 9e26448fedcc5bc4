package vn.thac.directory.domain.addressing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.FoldedText;
import vn.thac.directory.domain.Place;

/**
 * Reads the phrases a plan of one place names agencies by. What is not understood, or could be two
 * units, stays unresolved with suggestions; nothing is picked in silence.
 */
public final class AgencyPhrases {

  private static final Pattern JOIN = Pattern.compile("\\s*,\\s*|\\s+và\\s+");
  private static final Pattern RELATED =
      Pattern.compile(
          "^(?:(?:ubnd )?(?:cac|nhung)|(?=co quan|don vi|to chuc|ca nhan|dia phuong))"
              + "(?!.* cac ).* (?:lien quan|khac|minh)(?: .*)?$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(\\d{1,4}) (?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho)\\b");
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:thu truong|lanh dao|nguoi dung dau|giam doc|chu tich|chanh(?= van phong)|hieu"
              + " truong|bi thu|(?:pho )?truong(?= (?:cac )?(?:phong|ban|cong an|khoa|don vi))) ");
  private static final String AGENCY =
      "(?:so|ban|nganh|phong|co quan|don vi|dia phuong|doan the|chuyen mon)";
  private static final Pattern AGENCIES =
      Pattern.compile(
          "^(?:tat ca )?(cac )?("
              + AGENCY
              + "(?: (?:va )?"
              + AGENCY
              + ")*+)(?: (?:cap )?"
              + Committees.TYPE
              + ")?"
              + Committees.WHERE
              + "$");

  /** No name and no list that is read as one is joined more often. */
  private static final int MOST_JOINED = 16;

  private final Directory directory;
  private final UnitNames names;

  public AgencyPhrases(Directory directory, Place issuer) {
    this.directory = directory;
    this.names = new UnitNames(directory, issuer);
  }

  /** Whom the phrase means; never empty. */
  public List<Selector> read(String phrase) {
    String text = phrase.strip();
    if (directory.unit(text).isPresent()) {
      return List.of(new Selector.Named(text));
    }
    if ((" " + FoldedText.of(text) + " ").contains(" hoac ")) {
      return List.of(new Selector.Either());
    }
    Set<Selector> found = new LinkedHashSet<>();
    for (String part : text.split(";")) {
      found.addAll(parts(part.strip()));
    }
    return List.copyOf(found);
  }

  /**
   * How many there are by the phrase itself, as in "13 xã, thị trấn"; none where it does not say.
   */
  public static OptionalInt counted(String phrase) {
    Matcher counted = COUNTED.matcher(FoldedText.of(phrase));
    return counted.find()
        ? OptionalInt.of(Integer.parseInt(counted.group(1)))
        : OptionalInt.empty();
  }

  /** Takes the longest stretch it understands, again and again. */
  private Set<Selector> parts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher join = JOIN.matcher(text);
    while (join.find()) {
      ends.add(join.start());
      starts.add(join.end());
    }
    ends.add(text.length());
    Set<Selector> found = new LinkedHashSet<>();
    int unread = 0;
    int at = 0;
    while (at < starts.size()) {
      int last = Math.min(ends.size() - 1, at + MOST_JOINED);
      List<Selector> here = List.of();
      while (last >= at
          && (here = whole(text.substring(starts.get(at), ends.get(last)))).isEmpty()) {
        last--;
      }
      if (here.isEmpty()) {
        at++;
        continue;
      }
      addUnresolved(found, text, starts, ends, unread, at);
      found.addAll(here);
      at = last + 1;
      unread = at;
    }
    addUnresolved(found, text, starts, ends, unread, at);
    return found;
  }

  private void addUnresolved(
      Set<Selector> found,
      String text,
      List<Integer> starts,
      List<Integer> ends,
      int from,
      int to) {
    if (from < to) {
      found.add(unresolved(text.substring(starts.get(from), ends.get(to - 1))));
    }
  }

  private Selector unresolved(String phrase) {
    return new Selector.Unresolved(phrase, names.like(FoldedText.of(phrase)));
  }

  /** What the text means as one phrase; empty where it is none. */
  private List<Selector> whole(String text) {
    String folded = FoldedText.of(text);
    if (RELATED.matcher(folded).matches()) {
      return List.of(new Selector.Related());
    }
    String unheaded = HEAD.matcher(folded).replaceFirst("");
    return Committees.meant(unheaded)
        .or(() -> agencies(unheaded, text))
        .or(() -> named(folded, text))
        .or(() -> named(unheaded, text))
        .or(() -> named(FoldedText.of(IN_BRACKETS.matcher(text).replaceAll("")), text))
        .orElse(List.of());
  }

  private Optional<List<Selector>> agencies(String folded, String text) {
    Matcher listed = AGENCIES.matcher(folded);
    if (!listed.matches()) {
      return Optional.empty();
    }
    String which = " " + listed.group(2) + " ";
    boolean several = listed.group(1) != null || which.strip().matches(AGENCY + " .*" + AGENCY);
    if (!several) {
      return Optional.empty();
    }
    List<Selector> found = new ArrayList<>();
    if (!which.replace(" dia phuong ", " ").replace(" doan the ", " ").isBlank()) {
      found.add(new Selector.Offices());
    }
    if (which.contains(" dia phuong ")) {
      found.add(new Selector.Below());
    }
    if (which.contains(" doan the ")) {
      found.add(unresolved(found.isEmpty() ? text : "đoàn thể"));
    }
    return Optional.of(found);
  }

  private Optional<List<Selector>> named(String folded, String text) {
    Set<String> units = names.called(folded);
    return switch (units.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(List.of(new Selector.Named(units.iterator().next())));
      default ->
          Optional.of(
              List.of(new Selector.Unresolved(text, units.stream().sorted().limit(10).toList())));
    };
  }
}
