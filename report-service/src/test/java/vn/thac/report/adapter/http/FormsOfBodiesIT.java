package vn.thac.report.adapter.http;

import vn.thac.report.RunningService;
import vn.thac.testkit.FormsOfBodies;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class FormsOfBodiesIT extends FormsOfBodies {

  FormsOfBodiesIT(Store store) {
    super(RunningService.on(store), "hung", "lan", "tam", "quantri");
  }
}
