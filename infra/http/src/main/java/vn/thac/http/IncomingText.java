package vn.thac.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Every string of every JSON body goes through {@link Text}, and is trimmed. */
final class IncomingText extends StdDeserializer<String> {

  IncomingText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null ? null : Text.checked(text, "/" + parser.currentName()).strip();
  }
}
