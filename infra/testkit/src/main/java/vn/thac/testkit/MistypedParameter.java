package vn.thac.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A question with one parameter that is not what the description says it is.
 *
 * @param name of the parameter
 * @param address with it
 */
record MistypedParameter(String name, String address) {

  private static final String NOTHING_OF_THE_KIND = "~";
  private static final String SOME_ID = "00000000-0000-0000-0000-000000000000";

  /** One for each parameter of each question that is described as more than words. */
  static List<MistypedParameter> of(JsonNode description) {
    List<MistypedParameter> all = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path -> {
              for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                if (parameter.get("in").asString().equals("query")
                    && isMoreThanWords(parameter.get("schema"))) {
                  String name = parameter.get("name").asString();
                  all.add(
                      new MistypedParameter(
                          name,
                          address(path.getKey(), path.getValue().at("/get/parameters"))
                              + "?"
                              + name
                              + "="
                              + NOTHING_OF_THE_KIND
                              + needed(name, path.getValue().at("/get/parameters"))));
                }
              }
            });
    return all;
  }

  private static boolean isMoreThanWords(JsonNode schema) {
    return !schema.path("type").asString("string").equals("string")
        || schema.has("enum")
        || List.of("date", "date-time", "uuid").contains(schema.path("format").asString(""));
  }

  private static String address(String path, JsonNode parameters) {
    String address = path.replaceFirst("/operator/[^/]+", "");
    for (JsonNode parameter : parameters) {
      if (parameter.get("in").asString().equals("path")) {
        String type = parameter.at("/schema/type").asString("string");
        address =
            address.replace(
                "{" + parameter.get("name").asString() + "}",
                type.equals("string") ? SOME_ID : "1");
      }
    }
    return address;
  }

  /** What the question needs besides. */
  private static String needed(String name, JsonNode parameters) {
    StringBuilder needed = new StringBuilder();
    for (JsonNode parameter : parameters) {
      String other = parameter.get("name").asString();
      if (parameter.get("in").asString().equals("query")
          && parameter.path("required").asBoolean(false)
          && !other.equals(name)) {
        needed.append("&").append(other).append("=").append(SOME_ID);
      }
    }
    return needed.toString();
  }
}
