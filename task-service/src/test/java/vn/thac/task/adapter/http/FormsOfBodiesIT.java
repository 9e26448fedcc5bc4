package vn.thac.task.adapter.http;

import vn.thac.task.RunningService;
import vn.thac.testkit.FormsOfBodies;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class FormsOfBodiesIT extends FormsOfBodies {

  FormsOfBodiesIT(Store store) {
    super(RunningService.on(store), "hung", "lan", "mai", "quantri");
  }
}
