package vn.thac.report.adapter.mongo;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import vn.thac.report.RunningService;
import vn.thac.report.application.Reports;
import vn.thac.report.application.ReportsContract;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class MongoReportsIT extends ReportsContract {

  private final Store store;
  private final RunningService service;

  MongoReportsIT(Store store) {
    this.store = store;
    this.service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    store.database().getCollection("reports").deleteMany(new Document());
  }

  @Override
  protected Reports reports() {
    return service.bean(Reports.class);
  }
}
