package vn.thac.trial.platform;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What runs: the jars of a checkout that {@code infra/thac up} would run. Our own are copied, so
 * that a build beside a run takes nothing away from it; the same jars are copied once.
 *
 * @param folder where the copies are, and what else goes with these jars and no others
 */
record Software(Path java, String classPath, Path folder) {

  private static final String LAUNCHER = "infra/launcher";
  private static final String COPIES = "infra/trial/target/platform";

  static Software of(Path checkout) throws IOException {
    List<Path> jars = jars(checkout);
    Path copies = Files.createDirectories(checkout.resolve(COPIES).resolve(mark(jars)));
    List<Path> path = new ArrayList<>();
    for (Path jar : jars) {
      path.add(isOurs(jar, checkout) ? copy(jar, copies) : jar);
    }
    return new Software(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        copies);
  }

  private static List<Path> jars(Path checkout) throws IOException {
    Path libraries = checkout.resolve(LAUNCHER + "/target/lib");
    Map<String, Path> built = jarsOfModules(checkout);
    Path launcher =
        built.values().stream()
            .filter(jar -> jar.startsWith(checkout.resolve(LAUNCHER)))
            .findFirst()
            .filter(jar -> Files.isDirectory(libraries))
            .orElseThrow(
                () -> new IOException("not built: mvn -DskipTests package in " + checkout));
    List<Path> jars = new ArrayList<>(List.of(launcher, whereThisIs()));
    try (Stream<Path> all = Files.list(libraries)) {
      all.sorted()
          .map(library -> built.getOrDefault(String.valueOf(library.getFileName()), library))
          .forEach(jars::add);
    }
    return jars;
  }

  /** By file name: a module that was built since the libraries were gathered is newer there. */
  private static Map<String, Path> jarsOfModules(Path checkout) throws IOException {
    Map<String, Path> jars = new HashMap<>();
    try (Stream<Path> files = Files.find(checkout, 4, (file, kind) -> isJarOfAModule(file))) {
      files.forEach(jar -> jars.put(String.valueOf(jar.getFileName()), jar));
    }
    return jars;
  }

  private static boolean isJarOfAModule(Path file) {
    Path target = file.getParent();
    if (target == null || !target.endsWith("target")) {
      return false;
    }
    Path module = target.resolve("..").normalize();
    return Files.exists(module.resolve("pom.xml"))
        && String.valueOf(file.getFileName()).matches(module.getFileName() + "-[0-9][0-9.]*\\.jar");
  }

  private static boolean isOurs(Path jar, Path checkout) {
    return jar.startsWith(checkout)
        && !jar.startsWith(checkout.resolve(LAUNCHER + "/target/lib"))
        && !Files.isDirectory(jar); // as a development environment has it
  }

  /** Tells other jars, or jars for another Java, from these. */
  private static String mark(List<Path> jars) throws IOException {
    StringBuilder all = new StringBuilder(Runtime.version().toString());
    for (Path jar : jars) {
      all.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
    }
    return Integer.toHexString(all.toString().hashCode());
  }

  /**
   * How classes looked once loaded under these flags; with it a service starts in half the time.
   */
  Path loaded(List<String> flags) {
    return folder.resolve("service-" + Integer.toHexString(flags.hashCode()) + ".aot");
  }

  /** Whoever copies the same at the same time copies the same. */
  private static Path copy(Path jar, Path copies) throws IOException {
    Path copy = copies.resolve(jar.getFileName());
    if (!Files.exists(copy)) {
      Path half = Files.createTempFile(copies, "half", ".jar");
      Files.copy(jar, half, REPLACE_EXISTING, COPY_ATTRIBUTES);
      Files.move(half, copy, ATOMIC_MOVE);
    }
    return copy;
  }

  private static Path whereThisIs() throws IOException {
    try {
      return Path.of(Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
