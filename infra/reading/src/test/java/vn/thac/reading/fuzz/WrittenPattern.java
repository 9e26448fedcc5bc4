package vn.thac.reading.fuzz;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern that a class keeps. A group in it that is repeated without an end takes a frame of the
 * stack each time, and its choices all together, unless it is possessive: "(?:a|b)*+", not
 * "(?:a|b)*". Nine kilobytes were enough.
 *
 * @param name its class and its field
 */
public record WrittenPattern(String name, String pattern) {

  private static final Pattern ENDLESS_GROUP =
      Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");

  public boolean endless() {
    return ENDLESS_GROUP.matcher(pattern).find();
  }

  /**
   * Those of all classes in these folders and below them.
   *
   * @param beside a class that was compiled together with them
   */
  public static List<WrittenPattern> in(Class<?> beside, String... folders)
      throws IOException, URISyntaxException, ReflectiveOperationException {
    Path root = Path.of(beside.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<WrittenPattern> patterns = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          String name = root.relativize(file).toString().replace('/', '.');
          patterns.addAll(of(Class.forName(name.substring(0, name.length() - ".class".length()))));
        }
      }
    }
    return patterns;
  }

  private static List<WrittenPattern> of(Class<?> type) throws IllegalAccessException {
    List<WrittenPattern> patterns = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
        field.setAccessible(true);
        Pattern pattern = (Pattern) field.get(null);
        patterns.add(
            new WrittenPattern(type.getSimpleName() + "." + field.getName(), pattern.pattern()));
      }
    }
    return patterns;
  }
}
