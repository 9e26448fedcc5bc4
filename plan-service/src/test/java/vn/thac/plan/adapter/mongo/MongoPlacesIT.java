package vn.thac.plan.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.directory.application.DirectoryHasMovedOn;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Imported;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.PlacesImport;
import vn.thac.directory.domain.SampleDirectory;
import vn.thac.plan.RunningService;
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
    places.save(List.of());
  }

  private static List<Place> sample() {
    return List.copyOf(SampleDirectory.directory().places());
  }

  @Test
  void remembersPlacesWithTheirUnits() {
    places.save(sample());

    assertThat(places.directory().places()).containsExactlyInAnyOrderElementsOf(sample());
    assertThat(places.directory().below("992"))
        .extracting(Place::code)
        .containsExactly("99005", "99006", "99007");
  }

  @Test
  void keepsOneDirectoryUntilAnImportMovesIt() {
    places.save(sample());
    Directory before = places.directory();
    assertThat(places.directory()).isSameAs(before);

    Imported renamed =
        new PlacesImport(SampleDirectory.OFFICES)
            .into(before, SampleDirectory.rows("992,99,DISTRICT,Thị xã Núi Xanh"));
    places.save(renamed.changed());

    assertThat(places.directory().place("992").orElseThrow().name()).isEqualTo("Thị xã Núi Xanh");
  }

  @Test
  void refusesAnImportThatAnotherHasOvertaken() {
    places.save(sample());

    assertThatThrownBy(() -> places.save(sample())).isInstanceOf(DirectoryHasMovedOn.class);
  }
}
