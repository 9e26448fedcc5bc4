package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * In which forms a service reads a body: those it describes, whatever its libraries could. A
 * service's test derives from it and names who is asking.
 */
public abstract class FormsOfBodies {

  private final RunningApplication service;
  private final List<String> people;

  /**
   * The tests of a service.
   *
   * @param service with these people known to it
   * @param people of whom, or of those whom a setting names, at least one may call each operation,
   *     so that its body is looked at
   */
  protected FormsOfBodies(RunningApplication service, String... people) {
    this.service = service;
    this.people = Stream.concat(Stream.of(people), Stream.of(RunningApplication.READER)).toList();
  }

  @AfterAll
  static void stop() {
    RunningApplication.stop();
  }

  @Test
  void areJsonAndBytes() {
    assertThat(service.bean(RequestMappingHandlerAdapter.class).getMessageConverters())
        .extracting(converter -> converter.getClass().getSimpleName())
        .containsExactly("ByteArrayHttpMessageConverter", "WrittenText", "JsonBodies");
  }

  /** Each is refused, whoever sends it, and nothing breaks. */
  @Test
  void noOtherIsTakenByAnyOperation() {
    List<ForeignForm> forms = ForeignForm.of(Answers.json(service.get("/v3/api-docs", null)));

    assertThat(forms).isNotEmpty();
    for (ForeignForm form : forms) {
      assertThat(people.stream().map(login -> answer(form, login)))
          .as("%s", form)
          .allMatch(status -> status != 401 && form.isRefusedBy(status))
          .anyMatch(status -> status != 403);
    }
  }

  /** Whoever may ask is told which of the parameters it is. */
  @Test
  void aParameterThatIsNotWhatItShouldBeIsNamed() {
    List<MistypedParameter> all =
        MistypedParameter.of(Answers.json(service.get("/v3/api-docs", null)));

    assertThat(all).isNotEmpty();
    for (MistypedParameter one : all) {
      assertThat(people.stream().map(login -> service.get(one.address(), login)))
          .as("%s", one)
          .anySatisfy(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(Answers.json(answer).at("/errors/0/parameter").asString())
                    .isEqualTo(one.name());
              });
    }
  }

  private int answer(ForeignForm form, String login) {
    String inside = form.path().replaceFirst("/operator/[^/]+", "");
    return service
        .send(form.method(), inside, login, ForeignForm.BODY, form.headers())
        .statusCode();
  }
}
