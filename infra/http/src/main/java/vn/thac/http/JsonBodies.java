package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code application/json} in UTF-8, and not what is only called something like it: the
 * encoding is never guessed from the bytes.
 */
final class JsonBodies extends JacksonJsonHttpMessageConverter {

  JsonBodies(JsonMapper json) {
    super(json);
  }

  @Override
  protected boolean canRead(@Nullable MediaType type) {
    if (type == null || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
      return false;
    }
    Charset said = type.getCharset();
    return said == null || said.equals(UTF_8);
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    String text = Text.decoded(message.getBody().readAllBytes());
    try {
      return getMapper().readerFor(getJavaType(type.getType(), null)).readValue(text);
    } catch (JacksonException e) {
      throw new HttpMessageNotReadableException("not the JSON that was asked for", e, message);
    }
  }
}
