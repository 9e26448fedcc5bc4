package vn.thac.http;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** A name that the sender chose, as in a table of figures, goes through {@link Text} as well. */
final class IncomingName extends KeyDeserializer {

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    return Text.composed(key);
  }
}
