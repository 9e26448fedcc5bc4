package vn.thac.reading.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thac.reading.Reading;
import vn.thac.reading.ReadingResult;
import vn.thac.reading.document.InventedPlans;
import vn.thac.reading.plan.PlanReader;

/** What is read comes out of its bytes as it was. */
class RecordFormPropertyTest {

  private final PlanReader reader = new PlanReader();

  @Example
  void everyInventedPlan() throws IOException {
    for (String text :
        List.of(
            InventedPlans.libraries().asText(),
            InventedPlans.libraries().asMarkdown(),
            InventedPlans.sample())) {
      ReadingResult reading = reader.read(text);

      assertThat(reading).isInstanceOf(Reading.class);
      assertThat(again(bytes(reading))).isEqualTo(reading);
    }
  }

  @Property(tries = 200)
  void anyReading(@ForAll("texts") String text) throws IOException {
    ReadingResult reading = reader.read(text);

    assertThat(again(bytes(reading))).isEqualTo(reading);
  }

  @Example
  void whatIsCutShortAnywhereIsNoReading() throws IOException {
    byte[] whole = bytes(reader.read(InventedPlans.sample()));

    for (int end = 0; end < whole.length; end += 1 + end / 50) {
      byte[] cut = Arrays.copyOf(whole, end);
      assertThatThrownBy(() -> again(cut)).isInstanceOf(IOException.class);
    }
  }

  /** The lines of a plan in any order, some of them with any letters in them, be they halves. */
  @Provide
  Arbitrary<String> texts() {
    List<String> lines = InventedPlans.sample().lines().toList();
    Arbitrary<String> strange = Arbitraries.strings().all().ofMaxLength(20);
    Arbitrary<String> line =
        Combinators.combine(Arbitraries.of(lines), strange, Arbitraries.integers().between(0, 9))
            .as((known, added, often) -> often > 0 ? known : known + added);
    return Combinators.combine(line.list().ofMaxSize(120), Arbitraries.of(true, false))
        .as(
            (mixed, inOrder) -> {
              List<String> all = new ArrayList<>(inOrder ? lines : List.of());
              all.addAll(mixed);
              return String.join("\n", all);
            });
  }

  private static byte[] bytes(ReadingResult result) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordForm.write(result, ReadingResult.class, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Object again(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Object read = RecordForm.read(ReadingResult.class, in);
    assertThat(in.available()).isZero();
    return read;
  }
}
