package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.ForeignForms;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** In which forms this service reads a body: those it describes, whatever its libraries could. */
@OnEveryStore
class FormsOfBodiesIT {

  private final RunningService service;

  FormsOfBodiesIT(Store store) {
    this.service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void somebodyIsThere() {
    Client.settle(service);
  }

  @Test
  void areJsonAndBytes() {
    assertThat(service.bean(RequestMappingHandlerAdapter.class).getMessageConverters())
        .extracting(converter -> converter.getClass().getSimpleName())
        .containsExactly("ByteArrayHttpMessageConverter", "WrittenText", "JsonBodies");
  }

  @Test
  void noOtherIsTakenByAnyOperation() {
    assertThat(ForeignForms.areRefused(service, "chau", "lan", "quantri")).isPositive();
  }
}
