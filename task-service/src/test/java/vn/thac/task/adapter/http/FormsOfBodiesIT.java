package vn.thac.task.adapter.http;

import vn.thac.task.RunningService;
import vn.thac.testkit.FormsOfBodies;
import vn.thac.testkit.OnOneStore;
import vn.thac.testkit.Store;

@OnOneStore("which forms of bodies are read at all")
class FormsOfBodiesIT extends FormsOfBodies {

  FormsOfBodiesIT(Store store) {
    super(RunningService.on(store), "hung", "lan", "mai", "quantri");
  }
}
