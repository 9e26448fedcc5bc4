package vn.thac.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/**
 * Every setting of ours stands on one page, with its default and what the record that holds it says
 * of it; the page is written here and cannot fall behind.
 */
class SettingsPageTest {

  private static final Path PAGE = Path.of("../operations/settings.md");

  private static final String HEAD =
      """
      # Settings

      Written by the build out of the settings themselves (`SettingsPageTest`); what is said here is
      said at the record that holds it. Each can be set in a file (`spring.config.additional-location`),
      as an argument (`--thac.mail.from=…`) or in the environment, under the name given. What a
      province has to set, and what of Spring's own counts, stands in [README](README.md).

      """;

  /** The trial's own: where the services run together, it tells them itself. */
  private static final String OF_THE_TRIAL = "vn.thac.launcher.";

  @Test
  void standsAsTheSettingsDo() throws IOException {
    String page = page(settings());
    if (System.getenv("THAC_WRITE_SETTINGS") != null) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("written anew by: THAC_WRITE_SETTINGS=1 mvn verify -pl infra/architecture -am")
        .hasContent(page);
  }

  @Test
  void everySettingSaysWhatItIs() throws IOException {
    assertThat(settings()).isNotEmpty();
    assertThat(settings().values())
        .allSatisfy(setting -> assertThat(setting.path("description").asString("")).isNotBlank());
  }

  /** Whoever is refused finds the name and the key of it in what they read. */
  @Test
  void everythingAskedInProductionIsSaid() throws Exception {
    String readme = Files.readString(PAGE.resolveSibling("README.md"));
    List<Fault> faults = new ArrayList<>();
    for (JavaClass type : Services.PRODUCT) {
      if (type.isAssignableTo(Demand.class) && !type.isInterface()) {
        var constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        ((Demand) constructor.newInstance()).faults(new MockEnvironment()).forEach(faults::add);
      }
    }

    assertThat(faults)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            fault ->
                assertThat(readme)
                    .contains("`" + fault.name() + "`")
                    .contains("`" + fault.setting() + "`"));
  }

  private static Map<String, JsonNode> settings() throws IOException {
    Map<String, JsonNode> all = new TreeMap<>();
    List<URL> files =
        Collections.list(
            SettingsPageTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"));
    for (URL file : files) {
      try (InputStream in = file.openStream()) {
        for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
          String from = property.path("sourceType").asString("");
          if (from.startsWith("vn.thac.") && !from.startsWith(OF_THE_TRIAL)) {
            all.put(property.path("name").asString(), property);
          }
        }
      }
    }
    return all;
  }

  private static String page(Map<String, JsonNode> settings) {
    StringBuilder page = new StringBuilder(HEAD);
    String group = "";
    for (JsonNode setting : settings.values()) {
      String name = setting.path("name").asString();
      String of = name.substring(0, name.lastIndexOf('.'));
      if (!of.equals(group)) {
        group = of;
        page.append(page.length() == HEAD.length() ? "" : "\n")
            .append("## `%s`\n\n".formatted(of))
            .append("| setting | in the environment | kind | default | what it is |\n")
            .append("|---|---|---|---|---|\n");
      }
      page.append(
          "| `%s` | `%s` | %s | %s | %s |\n"
              .formatted(
                  name.substring(of.length() + 1),
                  inTheEnvironment(name),
                  kind(setting.path("type").asString()),
                  standard(setting.path("defaultValue")),
                  words(setting.path("description").asString(""))));
    }
    return page.toString();
  }

  private static String inTheEnvironment(String name) {
    return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** The simple names of a type and of what it holds. */
  private static String kind(String type) {
    return type.replaceAll("[a-z]+\\.(?=[a-z]*\\.?[A-Z])|[a-z]+\\.", "")
        .replace('$', '.')
        .replace("<", " of ")
        .replace(",", " to ")
        .replace(">", "");
  }

  private static String standard(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> values.add(one.asString()));
    } else {
      values.add(value.asString());
    }
    String all = String.join(", ", values);
    return all.isEmpty() ? "" : "`" + all + "`";
  }

  private static String words(String description) {
    return description.replaceAll("\\{@code ([^}]*)}", "`$1`").replace("|", "\\|");
  }
}
