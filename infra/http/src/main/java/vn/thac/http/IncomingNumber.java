package vn.thac.http;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A whole number may be written {@code 7.0}, as JSON Schema says; {@code 7.5} is not made seven.
 */
final class IncomingNumber extends StdDeserializer<Integer> {

  IncomingNumber() {
    super(Integer.class);
  }

  @Override
  public Integer deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      return (Integer) NumberDeserializers.find(Integer.class).deserialize(parser, context);
    }
    BigDecimal number = parser.getDecimalValue();
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      return (Integer) context.handleWeirdNumberValue(Integer.class, number, "not a whole number");
    }
  }
}
