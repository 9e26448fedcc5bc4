package vn.thac.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingRefused;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.frame.Heading;
import vn.thac.reading.frame.HeadingReader;
import vn.thac.reading.frame.IssuerReader;
import vn.thac.reading.frame.RecipientReader;
import vn.thac.reading.frame.SignerReader;
import vn.thac.reading.layout.Closing;
import vn.thac.reading.layout.Item;
import vn.thac.reading.layout.Layout;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.layout.Outliner;
import vn.thac.reading.layout.Paragraph;
import vn.thac.reading.layout.ParagraphJoiner;
import vn.thac.reading.layout.TableReader;
import vn.thac.reading.layout.TextGate;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.basis.BasisReader;
import vn.thac.reading.phrase.time.Dating;
import vn.thac.reading.phrase.time.Occasion;
import vn.thac.reading.scan.Ocr;
import vn.thac.reading.scan.ScannedMarks;

/** Reads the text of an administrative plan. What it cannot read becomes a question. */
public final class PlanReader {

  /** What a scan makes of a spot on the paper. */
  private static final Pattern STAIN = Pattern.compile("[^\\p{L}\\p{N}]*+\\p{L}?[^\\p{L}\\p{N}]*+");

  private static final Pattern CHANGES =
      Pattern.compile("\\b(?:sua doi|bo sung|dieu chinh|bai bo|thay the)\\b");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("\\bnam hoc\\s+(\\d{4})\\s*-\\s*(\\d{4})\\b");
  private static final Pattern YEAR = Pattern.compile("\\bnam\\s+(\\d{4})\\b(?!\\s*-)");

  /** The reading of this text, or why it is not read. */
  public ReadingResult read(String text) {
    ReadingRefused refused = TextGate.refusal(text);
    return refused == null ? reading(TextGate.settle(text)) : refused;
  }

  private static Reading reading(String text) {
    Doubts questions = new Doubts();
    PlanDoubts.askAboutCutLines(text, questions);
    Doubts outOfTurn = new Doubts();
    List<Line> written = ScannedMarks.mended(LineReader.read(text), outOfTurn);
    boolean damaged = Ocr.damaged(written);
    List<Line> lines = damaged ? Ocr.mended(written) : written;
    Layout layout = Layout.of(lines);
    if (damaged) {
      questions.ask(
          "text",
          "văn bản mất dấu tiếng Việt (bản quét?); mọi tên gọi cần được xem lại",
          "the text lost its Vietnamese marks (a scan?); every name needs to be looked over",
          null);
    }
    Heading heading = new HeadingReader(layout.head(), questions).read(layout.annexes());
    questions.askToo(outOfTurn);
    Integer year = year(heading);
    ParagraphJoiner joiner = ParagraphJoiner.of(lines);
    Dating dating =
        new Dating(
            year,
            issued(heading),
            damaged,
            Occasion.in(joiner.join(layout.body()), year),
            ofSchoolYear(heading) == null ? 1 : 2);
    List<Paragraph> opening =
        joiner.join(layout.head().subList(heading.afterTitle(), layout.head().size()));
    Cited<String> issuer = IssuerReader.read(layout.head(), opening, lines);
    if (issuer == null) {
      questions.ask(
          "issuer", "không đọc được cơ quan ban hành", "the issuer could not be read", null);
    }
    BasisReader basisReader = new BasisReader(dating, questions);
    List<Reading.Basis> bases = new ArrayList<>(basisReader.read(opening));

    ActivityMaker maker = new ActivityMaker(dating, questions);
    TableReader.Found annexes = TableReader.read(layout.annexes(), questions);
    List<Reading.Activity> annex = AnnexReader.read(annexes.tables(), "PL", maker);
    PlanDoubts.askWhatAnAnnexOrders(joiner.join(annexes.prose()), questions);
    TableReader.Found body = TableReader.read(layout.body(), questions);
    List<Reading.Activity> tables = AnnexReader.read(body.tables(), "B", maker);
    SectionReader sections =
        new SectionReader(dating, questions).amending(amended(heading, opening, questions));
    List<Paragraph> orders =
        joiner.join(body.prose()).stream()
            .filter(
                paragraph -> !Closing.is(paragraph) && !STAIN.matcher(paragraph.text()).matches())
            .toList();
    List<Item> outline = Outliner.outline(orders);
    bases.addAll(basisReader.listed(outline));
    sections.read(outline);

    List<Reading.Activity> activities =
        AnnexReader.merged(
            annex, AnnexReader.merged(tables, sections.activities(), questions), questions);
    List<ReportOrder> regimes =
        sections.regimes().stream().map(regime -> toItself(regime, issuer)).toList();
    PlanDoubts.askWhatIsMissing(activities, regimes, questions);
    Reading.Signer signer = signer(layout.tail(), questions);
    return new Reading(
        heading.number(),
        heading.symbol(),
        heading.issueDate(),
        heading.title(),
        issuer,
        signer,
        year,
        bases,
        activities,
        regimes,
        provisions(sections, activities),
        sections.amendments(),
        RecipientReader.read(layout.tail()),
        questions.all());
  }

  /** The plan that this one changes; the draft holds nothing of it, so that is asked. */
  private static @Nullable String amended(
      Heading heading, List<Paragraph> opening, Doubts questions) {
    Cited<String> title = heading.title();
    String plan = title == null ? null : AmendmentReader.planAmended(title.value());
    boolean named = title != null && CHANGES.matcher(Plain.of(title.value())).find();
    for (Paragraph paragraph : plan == null && named ? opening : List.<Paragraph>of()) {
      plan = plan == null ? AmendmentReader.planAmended(Near.first(paragraph.text(), 4_000)) : plan;
    }
    if (plan != null) {
      questions.ask(
          "amends " + plan,
          "văn bản sửa đổi Kế hoạch %s; hãy sửa kế hoạch đó, bản dự thảo này không thay nó"
              .formatted(plan),
          "this amends plan %s; amend that plan, for this draft does not replace it"
              .formatted(plan),
          title == null ? null : title.lines());
    }
    return plan;
  }

  /** "Báo cáo về Sở" is to the office that issues the plan. */
  private static ReportOrder toItself(ReportOrder regime, @Nullable Cited<String> issuer) {
    String to = regime.to();
    if (to == null || issuer == null || to.indexOf(' ') >= 0) {
      return regime;
    }
    return issuer.value().startsWith(to + " ") ? regime.to(issuer.value()) : regime;
  }

  private static List<Provision> provisions(
      SectionReader sections, List<Reading.Activity> activities) {
    List<Provision> provisions = new ArrayList<>(sections.provisions());
    activities.forEach(activity -> provisions.addAll(ProvisionReader.of(activity)));
    return provisions;
  }

  /** The year in the title, else that of the issue; none where the title names a span of years. */
  private static @Nullable Integer year(Heading heading) {
    Integer school = ofSchoolYear(heading);
    if (school != null) {
      return school;
    }
    Cited<String> title = heading.title();
    Matcher named = YEAR.matcher(title == null ? "" : Plain.of(title.value()));
    if (named.find()) {
      return Integer.valueOf(named.group(1));
    }
    PartialDate issued = issued(heading);
    return issued == null ? null : issued.year();
  }

  /** "Năm học 2026 - 2027" begins in the first of them. */
  private static @Nullable Integer ofSchoolYear(Heading heading) {
    Cited<String> title = heading.title();
    Matcher named = SCHOOL_YEAR.matcher(title == null ? "" : Plain.of(title.value()));
    boolean follow =
        named.find() && Integer.parseInt(named.group(1)) + 1 == Integer.parseInt(named.group(2));
    return follow ? Integer.valueOf(named.group(1)) : null;
  }

  private static @Nullable PartialDate issued(Heading heading) {
    Cited<PartialDate> date = heading.issueDate();
    return date == null ? null : date.value();
  }

  private static Reading.@Nullable Signer signer(List<Line> tail, Doubts questions) {
    Reading.Signer signer = SignerReader.read(tail);
    if (signer == null || signer.name() == null) {
      questions.ask(
          "signer.name",
          "không đọc được tên người ký",
          "the name of the signer could not be read",
          signer == null ? null : signer.lines());
    }
    return signer;
  }
}
