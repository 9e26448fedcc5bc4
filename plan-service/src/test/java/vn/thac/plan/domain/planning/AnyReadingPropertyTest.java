package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.thac.reading.Reading;
import vn.thac.reading.fuzz.PhraseFuzz;
import vn.thac.reading.plan.PlanReader;

/** Whatever was read, a draft can be made of it. */
class AnyReadingPropertyTest {

  private final PlanReader reader = new PlanReader();

  @Property(tries = 500)
  void becomesADraft(@ForAll @Size(max = 300) byte[] phrases) {
    if (reader.read(PhraseFuzz.text(phrases)) instanceof Reading reading) {
      assertThat(DraftOfReading.of(reading, 2026).activities()).hasSameSizeAs(reading.activities());
    }
  }
}
