package vn.thac.plan.adapter.http;

import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.FormsOfBodies;
import vn.thac.testkit.OnOneStore;
import vn.thac.testkit.Store;

@OnOneStore("which forms of bodies are read at all")
class FormsOfBodiesIT extends FormsOfBodies {

  FormsOfBodiesIT(Store store) {
    super(somebodyIsThere(RunningService.on(store)), "chau", "lan", "quantri");
  }

  private static RunningService somebodyIsThere(RunningService service) {
    Client.settle(service);
    return service;
  }
}
