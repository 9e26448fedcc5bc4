package vn.thac.notification.adapter.http;

import vn.thac.notification.RunningService;
import vn.thac.testkit.FormsOfBodies;
import vn.thac.testkit.OnOneStore;
import vn.thac.testkit.Store;

@OnOneStore("which forms of bodies are read at all")
class FormsOfBodiesIT extends FormsOfBodies {

  FormsOfBodiesIT(Store store) {
    super(somebodyIsThere(RunningService.on(store)), "hung", "son", "quantri");
  }

  private static RunningService somebodyIsThere(RunningService service) {
    service.settle();
    service.settled();
    return service;
  }
}
