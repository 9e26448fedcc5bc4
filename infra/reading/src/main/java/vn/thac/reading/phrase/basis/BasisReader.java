package vn.thac.reading.phrase.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Item;
import vn.thac.reading.layout.Paragraph;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.time.DatePhrase;
import vn.thac.reading.phrase.time.Dating;

/** Reads the documents that a plan says it rests on or carries out, before its first section. */
public final class BasisReader {

  private static final Pattern RELATION =
      Pattern.compile(
          "^(can cu|(?:tiep tuc |nham )?thuc hien|theo de nghi|xet de nghi|xet|theo|trien"
              + " khai)\\s+");
  private static final Pattern PROPOSER =
      Pattern.compile(
          "\\b(?:xet|theo) de nghi\\s+(?:cua\\s+)?(?<who>.{3,160}?)(?:\\s+tai\\b|[;.]|,(?! \\p{L}+"
              + " \\p{L}+ va )|$)");
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:chi dao|de nghi|y kien|huong"
              + " dan)\\s+cua\\s+(?<who>.{3,100}?)\\s+tai\\s+(?:cac\\s+)?$");
  private static final Pattern HEAD_OF =
      Pattern.compile(
          "^(?:(?:pho )?truong(?= phong| ban| cong an)|giam doc|chanh(?= van phong)|thu truong|cuc"
              + " truong)\\s+");
  private static final Pattern JOINED = Pattern.compile("(?s).*(?:\\bva|[;,])\\s*(?:cac )?$");
  private static final Pattern PART =
      Pattern.compile("\\s*;\\s*|\\s*,?\\s+va\\s+(?=luat\\b[^;]{0,120}?\\b(?:ngay|nam|so)\\s+\\d)");
  private static final String LAW_NAME = "^(?:cac )?(?:(?:bo )?luat|phap lenh|hien phap)\\b";
  private static final Pattern AMENDING_LAW =
      Pattern.compile("\\bluat sua doi\\b(?!.*\\b(?:ngay|nam|so) \\d)");
  private static final Pattern LAW = Pattern.compile(LAW_NAME);
  private static final Pattern LAW_OF =
      Pattern.compile(
          LAW_NAME
              + "[^;]{2,200}?\\s\\(?(?:ngay\\s+(?=\\d)|nam\\s+(?<year>\\d{4})|(?=\\d{1,2}[/.]\\d))");
  private static final Pattern UNNUMBERED =
      Pattern.compile(
          "^(?<type>ke hoach|quyet dinh|nghi quyet|chi thi|nghi dinh|thong tu|cong van|chuong"
              + " trinh|ket luan|huong dan|thong bao|cong dien|de an)\\b"
              + "(?<about>[^;]{0,160}?)\\s+cua\\s+");

  private static final Pattern MINUTES =
      Pattern.compile(
          "^bien ban(?: cuoc)?(?: hop)?(?: cua)?\\s*(?<who>[^;]{0,120}?)\\s*,?\\s*ngay"
              + " \\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}");
  private static final Pattern OWN_SECTION =
      Pattern.compile("^(?:(?:nhung|cac) )?(?:can cu|co so phap ly)\\b");

  private final Dating dating;
  private final BasisMaker maker;

  public BasisReader(Dating dating, Doubts questions) {
    this.dating = dating;
    this.maker = new BasisMaker(dating, questions);
  }

  public List<Reading.Basis> read(List<Paragraph> opening) {
    List<Reading.Basis> bases = new ArrayList<>();
    opening.forEach(paragraph -> bases.addAll(in(paragraph, null)));
    return bases;
  }

  /** Those listed in a section of their own: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH". */
  public List<Reading.Basis> listed(List<Item> sections) {
    List<Reading.Basis> bases = new ArrayList<>();
    sections.stream()
        .filter(section -> OWN_SECTION.matcher(section.paragraph().plain()).find())
        .forEach(section -> section.children().forEach(item -> bases.addAll(in(item))));
    return bases;
  }

  private List<Reading.Basis> in(Item item) {
    List<Reading.Basis> bases = new ArrayList<>(in(item.paragraph(), "CĂN CỨ"));
    item.children().forEach(child -> bases.addAll(in(child)));
    return bases;
  }

  /**
   * @param otherwise how it rests on what the paragraph names where that is not said
   */
  private List<Reading.Basis> in(Paragraph paragraph, @Nullable String otherwise) {
    String text = paragraph.text().substring(0, Math.min(paragraph.text().length(), 4_000));
    String plain = Plain.of(text);
    List<Reading.Basis> found = new ArrayList<>();
    Matcher part = PART.matcher(plain);
    String how = otherwise;
    int from = 0;
    while (from < text.length()) {
      boolean more = next(part, plain, from);
      int to = more ? part.start() : text.length();
      Matcher relation = RELATION.matcher(plain.substring(from, to));
      boolean related = relation.find();
      how = related ? relationName(relation.group(1)) : how;
      if (how != null) {
        int begin = related ? from + relation.end() : from;
        found.addAll(part(how, text.substring(from, to), begin - from, paragraph.lines()));
      }
      from = more ? part.end() : text.length();
    }
    return found;
  }

  /**
   * The end of this part; one that amends two laws is one law: "Luật sửa đổi … Luật A và Luật B".
   */
  private static boolean next(Matcher part, String plain, int from) {
    boolean more = part.find(from);
    while (more
        && !part.group().contains(";")
        && AMENDING_LAW.matcher(plain.substring(from, part.start())).find()) {
      more = part.find();
    }
    return more;
  }

  private static String relationName(String plain) {
    return switch (plain) {
      case "can cu" -> "CĂN CỨ";
      case "xet", "xet de nghi" -> "XÉT ĐỀ NGHỊ";
      case "theo de nghi" -> "THEO ĐỀ NGHỊ";
      case "theo" -> "THEO";
      case "trien khai" -> "TRIỂN KHAI";
      default -> "THỰC HIỆN";
    };
  }

  /** What stands between two semicolons: one document, or some joined by "và". */
  private List<Reading.Basis> part(String how, String text, int begin, Lines lines) {
    String plain = Plain.of(text);
    List<Reading.Basis> found = new ArrayList<>();
    int end = 0;
    for (Citation cited : Citation.in(text)) {
      // what a basis itself cites ("triển khai Nghị quyết số …") is no basis of this plan
      boolean within = cited.at() < end;
      if (within || end > 0 && !JOINED.matcher(plain.substring(end, cited.at())).matches()) {
        break;
      }
      end = cited.end();
      String named = cited.issuer() == null ? proposer(text, plain) : cited.issuer();
      String issuer = named == null ? directedBy(text, plain.substring(0, cited.at())) : named;
      found.add(maker.basis(how, cited.type(), cited.number(), cited.date(), issuer, lines));
    }
    return found.isEmpty() ? unnumbered(how, text, plain, begin, lines) : found;
  }

  private List<Reading.Basis> unnumbered(
      String how, String text, String plain, int from, Lines lines) {
    String rest = plain.substring(from).stripLeading();
    int begin = plain.length() - rest.length();
    if (LAW.matcher(rest).find()) {
      return List.of(law(how, rest, lines));
    }
    Matcher minutes = MINUTES.matcher(rest);
    if (minutes.find()) {
      DatePhrase day = DatePhrase.in(rest).getFirst();
      String who =
          Agencies.bare(text.substring(begin + minutes.start("who"), begin + minutes.end("who")));
      return List.of(
          maker.basis(how, "Biên bản", null, day, Agencies.begin(who) ? who : null, lines));
    }
    Matcher document = UNNUMBERED.matcher(rest);
    if (document.find()) {
      String issuer = Citation.issuerAt(text, plain, begin + document.end("about"));
      if (issuer != null && Agencies.begin(issuer)) {
        int at = begin + document.end("about");
        int end = text.indexOf(issuer, at) + issuer.length();
        DatePhrase before = dayIn(document.group("about"));
        DatePhrase day = before == null ? Citation.dateAt(plain, end) : before;
        return List.of(
            maker.partial(how, Citation.typeName(document.group("type")), issuer, day, lines));
      }
    }
    String proposer = proposer(text, plain);
    return proposer == null
        ? List.of()
        : List.of(maker.basis(how, "Đề nghị", null, null, proposer, lines));
  }

  private Reading.Basis law(String how, String plain, Lines lines) {
    Matcher law = LAW_OF.matcher(plain);
    boolean dated = law.find();
    String year = dated ? law.group("year") : null;
    if (year != null) {
      PartialDate date = new PartialDate(Integer.parseInt(year), null, null);
      return new Reading.Basis(
          how, "Luật", null, date, null, lines, dating.sureness(Confidence.STATED));
    }
    DatePhrase date =
        DatePhrase.in(plain).stream()
            .filter(d -> dated && d.at() <= law.end() && d.end() > law.end())
            .filter(d -> d.size() == DatePhrase.Size.DAY)
            .findFirst()
            .orElse(null);
    return maker.basis(how, "Luật", null, date, null, lines);
  }

  private static @Nullable DatePhrase dayIn(String plain) {
    return DatePhrase.in(plain).stream()
        .filter(date -> date.size() == DatePhrase.Size.DAY)
        .findFirst()
        .orElse(null);
  }

  /** "theo chỉ đạo của Chủ tịch UBND huyện tại Công văn số …": who stands before the document. */
  private static @Nullable String directedBy(String text, String before) {
    Matcher who = AT.matcher(before);
    return who.find() ? text.substring(who.start("who"), who.end("who")) : null;
  }

  private static @Nullable String proposer(String text, String plain) {
    Matcher proposer = PROPOSER.matcher(plain);
    if (!proposer.find()) {
      return null;
    }
    String who = text.substring(proposer.start("who"), proposer.end("who"));
    Matcher head = HEAD_OF.matcher(Plain.of(who));
    return Agencies.bare(head.find() ? who.substring(head.end()) : who);
  }
}
