package vn.thac.trial.platform;

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
 * that a build beside a run takes nothing away from it.
 */
record Software(Path java, String classPath) {

  private static final String LAUNCHER = "infra/launcher";

  static Software of(Path checkout, Path copies) throws IOException {
    Path libraries = checkout.resolve(LAUNCHER + "/target/lib");
    Map<String, Path> built = jarsOfModules(checkout);
    Path launcher =
        built.values().stream()
            .filter(jar -> jar.startsWith(checkout.resolve(LAUNCHER)))
            .findFirst()
            .filter(jar -> Files.isDirectory(libraries))
            .orElseThrow(
                () -> new IOException("not built: mvn -DskipTests package in " + checkout));
    Files.createDirectories(copies);
    List<Path> path = new ArrayList<>();
    path.add(copy(launcher, copies));
    path.add(copy(whereThisIs(), copies));
    try (Stream<Path> all = Files.list(libraries)) {
      for (Path library : all.sorted().toList()) {
        Path own = built.get(String.valueOf(library.getFileName()));
        path.add(own == null ? library : copy(own, copies));
      }
    }
    return new Software(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
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

  /** A folder of classes, as a development environment has it, is used as it is. */
  private static Path copy(Path jar, Path copies) throws IOException {
    return Files.isDirectory(jar)
        ? jar
        : Files.copy(jar, copies.resolve(jar.getFileName()), REPLACE_EXISTING, COPY_ATTRIBUTES);
  }

  private static Path whereThisIs() throws IOException {
    try {
      return Path.of(Software.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
