package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the documents that a plan says it rests on or carries out, before its first section. */
final class BasisReader {

  private static final Pattern RELATION =
      Pattern.compile(
          "^(can cu|(?:tiep tuc )?thuc hien|theo de nghi|xet de nghi|xet|theo|trien khai)\\s+");
  private static final Pattern PROPOSER =
      Pattern.compile(
          "^(?:xet|theo) de nghi\\s+(?:cua\\s+)?(?<who>.{3,160}?)(?:\\s+tai\\b|[,;.]|$)");
  private static final Pattern HEAD_OF =
      Pattern.compile("^(?:truong(?= phong| ban)|giam doc|chanh(?= van phong)|thu truong)\\s+");
  private static final Pattern JOINED = Pattern.compile(".*(?:\\bva|[;,])\\s*$");
  private static final Pattern LAW =
      Pattern.compile("^(?:bo )?luat\\b[^;]{5,200}?\\bngay\\s+(?=\\d)");

  private final Dating dating;
  private final Questions questions;

  BasisReader(Dating dating, Questions questions) {
    this.dating = dating;
    this.questions = questions;
  }

  List<Reading.Basis> read(List<Paragraph> opening) {
    List<Reading.Basis> bases = new ArrayList<>();
    opening.forEach(paragraph -> bases.addAll(in(paragraph)));
    return bases;
  }

  private List<Reading.Basis> in(Paragraph paragraph) {
    String text = paragraph.text().substring(0, Math.min(paragraph.text().length(), 4_000));
    String plain = Plain.of(text);
    Matcher relation = RELATION.matcher(plain);
    if (!relation.find()) {
      return List.of();
    }
    String how = relationName(relation.group(1));
    List<Reading.Basis> found = new ArrayList<>();
    boolean basis = true;
    int end = 0;
    for (Citation cited : Citation.in(text)) {
      // what a basis itself cites ("triển khai Nghị quyết số …") is no basis of this plan
      basis &= end == 0 || JOINED.matcher(plain.substring(end, cited.at())).matches();
      end = cited.end();
      if (basis) {
        String issuer = cited.issuer() == null ? proposer(text, plain) : cited.issuer();
        found.add(
            basis(how, cited.type(), cited.number(), cited.date(), issuer, paragraph.lines()));
      }
    }
    return found.isEmpty() ? unnumbered(how, text, plain, relation.end(), paragraph) : found;
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

  private List<Reading.Basis> unnumbered(
      String how, String text, String plain, int from, Paragraph paragraph) {
    Matcher law = LAW.matcher(plain).region(from, plain.length());
    if (law.find() && law.start() == from) {
      DatePhrase date =
          DatePhrase.in(plain).stream().filter(d -> d.end() > law.end()).findFirst().orElse(null);
      return List.of(basis(how, "Luật", null, date, null, paragraph.lines()));
    }
    String proposer = proposer(text, plain);
    return proposer == null
        ? List.of()
        : List.of(basis(how, "Đề nghị", null, null, proposer, paragraph.lines()));
  }

  private Reading.Basis basis(
      String relation,
      String type,
      @Nullable String number,
      @Nullable DatePhrase written,
      @Nullable String issuer,
      Lines lines) {
    PartialDate date = null;
    if (written != null) {
      var day = written.first();
      date = day == null ? null : PartialDate.of(day);
      askAboutDate(number == null ? type : number, date, lines);
    }
    if (issuer == null && number != null) {
      questions.ask(
          "bases " + number,
          "văn bản không nói cơ quan nào ban hành %s %s".formatted(type, number),
          "the document does not say who issued %s".formatted(number),
          lines);
    }
    return new Reading.Basis(relation, type, number, date, issuer, lines);
  }

  private void askAboutDate(String name, @Nullable PartialDate date, Lines lines) {
    if (date == null) {
      questions.ask(
          "bases " + name,
          "ngày của %s không phải là ngày có thật".formatted(name),
          "the date of %s does not exist".formatted(name),
          lines);
    } else if (dating.issued() != null && date.earliest().isAfter(dating.issued().latest())) {
      questions.ask(
          "bases " + name,
          "%s có ngày sau ngày ban hành kế hoạch; có đúng không?".formatted(name),
          "%s is dated after the plan itself; is that right?".formatted(name),
          lines);
    }
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
