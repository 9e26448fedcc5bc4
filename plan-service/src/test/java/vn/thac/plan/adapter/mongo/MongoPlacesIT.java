package vn.thac.plan.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.plan.RunningService;
import vn.thac.plan.application.DirectoryHasMovedOn;
import vn.thac.plan.application.Places;
import vn.thac.plan.domain.Refusal;
import vn.thac.plan.domain.directory.Directory;
import vn.thac.plan.domain.directory.Imported;
import vn.thac.plan.domain.directory.OfficerRow;
import vn.thac.plan.domain.directory.OfficersImport;
import vn.thac.plan.domain.directory.Place;
import vn.thac.plan.domain.directory.PlacesImport;
import vn.thac.plan.domain.directory.SampleDirectory;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class MongoPlacesIT {

  private final Store store;
  private final Places places;

  MongoPlacesIT(Store store) {
    this.store = store;
    places = RunningService.on(store).bean(Places.class);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    store.database().getCollection("places").deleteMany(new Document());
    places.save(places.directory(), List.of());
  }

  private static List<Place> sample() {
    return List.copyOf(SampleDirectory.directory().places());
  }

  @Test
  void remembersPlacesWithTheirUnits() {
    places.save(places.directory(), sample());

    assertThat(places.directory().places()).containsExactlyInAnyOrderElementsOf(sample());
    assertThat(places.directory().below("992"))
        .extracting(Place::code)
        .containsExactly("99005", "99006", "99007");
  }

  @Test
  void keepsOneDirectoryUntilAnImportMovesIt() {
    places.save(places.directory(), sample());
    Directory before = places.directory();
    assertThat(places.directory()).isSameAs(before);

    Imported renamed =
        new PlacesImport(SampleDirectory.OFFICES)
            .into(before, SampleDirectory.rows("992,99,DISTRICT,Thị xã Núi Xanh"));
    places.save(before, renamed.changed());

    assertThat(places.directory().place("992").orElseThrow().name()).isEqualTo("Thị xã Núi Xanh");
  }

  @Test
  void refusesAnImportThatAnotherHasOvertaken() {
    places.save(places.directory(), sample());

    Directory seen = places.directory();
    assertThatThrownBy(() -> places.save(seen, sample())).isInstanceOf(DirectoryHasMovedOn.class);
  }

  @Test
  void refusesOfTwoImportsThatSawTheSameTheSecondThoughItTouchesOtherPlaces() {
    places.save(places.directory(), sample());
    Directory seen = places.directory();
    Imported first = OfficersImport.into(seen, List.of(lanIn("99005")));
    Imported second = OfficersImport.into(seen, List.of(lanIn("99006")));
    places.save(seen, first.changed());

    assertThatThrownBy(() -> places.save(seen, second.changed()))
        .isInstanceOf(DirectoryHasMovedOn.class);

    assertThat(places.directory().place("99006").orElseThrow().officers()).isEmpty();
    assertThat(OfficersImport.into(places.directory(), List.of(lanIn("99006"))).refusals())
        .extracting(Refusal::code)
        .containsExactly("row.login.two-places");
  }

  private static OfficerRow lanIn(String unit) {
    return new OfficerRow(2, "lan", "Nguyễn Thị Lan", "lan@example.vn", unit, "OFFICER", "Cán bộ");
  }

  @Test
  void letsOneImportWriteAtATimeAndForgetsAKilledOneInTime() {
    Instant now = Instant.parse("2025-01-24T02:00:00Z");
    MongoCollection<Document> stamps = store.database().getCollection("stampsOfATest");
    stamps.deleteMany(new Document());
    DirectoryStamp stamp = new DirectoryStamp(stamps, () -> now);
    DirectoryStamp later =
        new DirectoryStamp(stamps, () -> now.plus(DirectoryStamp.PATIENCE).plusSeconds(1));

    assertThat(stamp.open(0)).isTrue();
    assertThat(stamp.open(0)).isFalse();
    assertThat(stamp.open(stamp.now())).isFalse();
    stamp.close(0);
    assertThat(stamp.open(2)).isTrue();
    assertThat(later.open(later.now())).isFalse();
    stamp.close(2);
    assertThat(later.open(later.now())).isTrue();
  }
}
