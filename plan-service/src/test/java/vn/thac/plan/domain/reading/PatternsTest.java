package vn.thac.plan.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A group that is repeated without an end takes a frame of the stack each time, and its choices all
 * together, unless it is possessive: "(?:a|b)*+", not "(?:a|b)*". Nine kilobytes were enough.
 */
class PatternsTest {

  private static final Pattern ENDLESS_GROUP =
      Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");
  private static final List<String> PACKAGES =
      List.of("domain/reading", "domain/addressing", "domain/directory", "adapter/document");
  private static final int AT_LEAST = 150;

  private record Written(String name, String pattern) {}

  @Test
  void noGroupOverTheTextIsRepeatedWithoutAnEnd() throws Exception {
    List<Written> patterns = patterns();

    assertThat(patterns).hasSizeGreaterThan(AT_LEAST);
    assertThat(patterns).filteredOn(PatternsTest::endless).isEmpty();
  }

  @Test
  void theRuleBites() {
    assertThat(endless(new Written("planted", "[^|]+(?:\\s\\|\\s[^|]*){2,}"))).isTrue();
    assertThat(endless(new Written("planted", "(?:\\d|a)*b"))).isTrue();
    assertThat(endless(new Written("planted", "(?:\\d|a)*+b\\)*(c){1,3}"))).isFalse();
  }

  private static boolean endless(Written pattern) {
    return ENDLESS_GROUP.matcher(pattern.pattern()).find();
  }

  private static List<Written> patterns() throws Exception {
    List<Written> patterns = new ArrayList<>();
    for (Class<?> each : classes()) {
      for (Field field : each.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          Pattern pattern = (Pattern) field.get(null);
          patterns.add(
              new Written(each.getSimpleName() + "." + field.getName(), pattern.pattern()));
        }
      }
    }
    return patterns;
  }

  private static List<Class<?>> classes() throws Exception {
    Path root =
        Path.of(PlanReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    for (String each : PACKAGES) {
      try (Stream<Path> files = Files.walk(root.resolve("vn/thac/plan").resolve(each))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          String name = root.relativize(file).toString().replace('/', '.');
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return classes;
  }
}
