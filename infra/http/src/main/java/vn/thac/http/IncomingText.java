package vn.thac.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Every string of every JSON body goes through {@link Text}, and is trimmed; what is no string is
 * not made one.
 */
final class IncomingText extends StdDeserializer<String> {

  IncomingText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(getValueType(context), parser);
    }
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null ? null : Text.composed(text).strip();
  }
}
