package vn.thac.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.module.SimpleModule;

/**
 * What is said of every JSON body before its own words are looked at: how text and whole numbers
 * are read, also where it names something, and that no list holds nothing where something should
 * be.
 */
final class IncomingBodies extends SimpleModule {

  private static final long serialVersionUID = 1L;

  IncomingBodies() {
    super("incoming-bodies");
    addDeserializer(String.class, new IncomingText());
    addKeyDeserializer(String.class, new IncomingName());
    addDeserializer(Integer.class, new IncomingNumber());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context
        .configOverride(List.class)
        .setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
  }
}
