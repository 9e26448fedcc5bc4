package vn.thac.plan.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thac.plan.RunningService;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * Drafts as they were stored before the reader was a library of its own. A draft holds what was
 * read of a document in the reader's own records: whoever renames a field of those loses it in
 * every draft there is, and finds it here.
 */
@OnEveryStore
class StoredDraftsIT {

  private final Store store;
  private final Plans plans;

  StoredDraftsIT(Store store) {
    this.store = store;
    plans = RunningService.on(store).bean(Plans.class);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    store.database().getCollection("plans").deleteMany(new Document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "amending"})
  void areReadAndWrittenAgainWithoutLosingAWord(String name) throws IOException {
    Document stored = Document.parse(json(name));
    store.database().getCollection("plans").insertOne(stored);
    Plan read = plans.find(PlanId.of(stored.getString("_id"))).orElseThrow();
    empty();

    plans.add(read, new Request("print", "hung"));

    Document written = store.database().getCollection("plans").find().first();
    assertThat(written).isNotNull();
    assertThat(Document.parse(written.toJson())).isEqualTo(Document.parse(json(name)));
  }

  private static String json(String name) throws IOException {
    try (InputStream file = StoredDraftsIT.class.getResourceAsStream("/stored/" + name + ".json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
