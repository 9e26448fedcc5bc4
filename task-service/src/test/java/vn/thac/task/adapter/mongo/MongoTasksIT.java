package vn.thac.task.adapter.mongo;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import vn.thac.task.RunningService;
import vn.thac.task.application.Tasks;
import vn.thac.task.application.TasksContract;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class MongoTasksIT extends TasksContract {

  private final Store store;
  private final RunningService service;

  MongoTasksIT(Store store) {
    this.store = store;
    this.service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    store.database().getCollection("tasks").deleteMany(new Document());
  }

  @Override
  protected Tasks tasks() {
    return service.bean(Tasks.class);
  }
}
