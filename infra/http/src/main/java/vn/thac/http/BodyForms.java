package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms in which a body is read: JSON by the one mapper there is, and bytes where a handler
 * takes the file as it comes. Nothing else, whatever libraries are there: each of them would be a
 * way around what {@link IncomingBodies} asks of every word.
 */
public final class BodyForms implements WebMvcConfigurer {

  private final List<HttpMessageConverter<?>> forms;

  /**
   * What this mapper reads and writes, bytes, and text that is only written.
   *
   * @param more where answers come in other forms as well
   */
  public BodyForms(JsonMapper json, HttpMessageConverter<?>... more) {
    this.forms = new ArrayList<>(List.of(new ByteArrayHttpMessageConverter(), new WrittenText()));
    this.forms.addAll(List.of(more));
    this.forms.add(new JsonBodies(json));
  }

  @Override
  public void configureMessageConverters(ServerBuilder builder) {
    builder.configureMessageConvertersList(
        found -> {
          found.clear();
          found.addAll(forms);
        });
  }

  private static final class WrittenText extends StringHttpMessageConverter {

    WrittenText() {
      super(UTF_8);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType as) {
      return false;
    }
  }
}
