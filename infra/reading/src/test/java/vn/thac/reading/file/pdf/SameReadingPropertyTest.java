package vn.thac.reading.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thac.reading.Reading;
import vn.thac.reading.cli.ReadingJson;
import vn.thac.reading.document.Invented;
import vn.thac.reading.document.InventedDocx;
import vn.thac.reading.document.InventedPdf;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.docx.Docx;
import vn.thac.reading.plan.PlanReader;

/** The same plan is read the same, be it handed in as text, as .docx or as .pdf. */
class SameReadingPropertyTest {

  private static final String LINES = "\"lines\" : \\[ \\d+, \\d+ \\],?\\s*";

  private final PlanReader reader = new PlanReader();

  @Example
  void ofALibraryPlan() throws DocumentRefused {
    sameReading(InventedPlans.libraries());
  }

  @Property(tries = 25)
  void ofAnyPlan(@ForAll("plans") Invented plan) throws DocumentRefused {
    sameReading(plan);
  }

  private void sameReading(Invented plan) throws DocumentRefused {
    String text = reading(plan.asText());

    assertThat(reading(Docx.text(InventedDocx.of(plan), deadline()))).isEqualTo(text);
    assertThat(reading(PdfText.of(InventedPdf.of(plan), deadline()))).isEqualTo(text);
  }

  private static TimeLimit deadline() {
    return TimeLimit.in(Duration.ofSeconds(20));
  }

  /** All of it but the numbers of the lines, which are those of each text. */
  private String reading(String text) {
    return ReadingJson.of("", (Reading) reader.read(text)).replaceAll(LINES, "");
  }

  @Provide
  Arbitrary<Invented> plans() {
    Arbitrary<List<String>> duties = Arbitraries.of(InventedPlans.DUTIES).list().ofMaxSize(12);
    Arbitrary<List<List<String>>> rows = row().list().ofMaxSize(25);
    Arbitrary<List<String>> tasks = Arbitraries.of(InventedPlans.TASKS).list().ofMaxSize(8);
    return Combinators.combine(duties, rows, tasks, Arbitraries.of(InventedPlans.OFFICES))
        .as(SameReadingPropertyTest::plan);
  }

  private static Arbitrary<List<String>> row() {
    return Combinators.combine(
            Arbitraries.of(InventedPlans.TASKS),
            Arbitraries.of(InventedPlans.PRODUCTS),
            Arbitraries.of(InventedPlans.OFFICES),
            Arbitraries.of(InventedPlans.OFFICES),
            Arbitraries.of(InventedPlans.TIMES))
        .as((task, product, lead, support, time) -> List.of(task, product, lead, support, time));
  }

  private static Invented plan(
      List<String> duties, List<List<String>> rows, List<String> tasks, String office) {
    Invented.Writing plan = InventedPlans.begun();
    plan.item(0, "NHIỆM VỤ");
    tasks.forEach(task -> plan.item(1, task + ".").item(3, "Cơ quan chủ trì: " + office + "."));
    plan.item(0, "TỔ CHỨC THỰC HIỆN").item(1, office);
    duties.forEach(duty -> plan.item(3, duty));
    InventedPlans.signed(plan);
    if (!rows.isEmpty()) {
      List<List<String>> table = new ArrayList<>();
      table.add(InventedPlans.HEAD);
      for (List<String> row : rows) {
        List<String> numbered = new ArrayList<>(row);
        numbered.addFirst(String.valueOf(table.size()));
        table.add(numbered);
      }
      plan.centred("Phụ lục").centred("DANH MỤC NHIỆM VỤ NĂM 2026").table(table);
    }
    return plan.done();
  }
}
