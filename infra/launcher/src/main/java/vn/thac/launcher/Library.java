package vn.thac.launcher;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What brings auto-configurations that not everybody on the shared class path has a use for. */
enum Library {
  GATEWAY("org.springframework.cloud.gateway."),
  STREAM(
      "org.springframework.cloud.stream.",
      "org.springframework.cloud.function.",
      "org.springframework.boot.integration.",
      "org.springframework.boot.kafka."),
  STORE(
      "org.springframework.boot.mongodb.",
      "org.springframework.boot.data.",
      "org.springframework.boot.persistence.",
      "org.springframework.boot.transaction."),
  MAIL("org.springframework.boot.mail."),
  SECURITY("org.springframework.boot.security."),
  ISSUER("org.springframework.boot.security.oauth2.server.authorization."),
  TRACES("org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry."),
  API_PAGES("org.springdoc.");

  private final List<String> packages;

  Library(String... packages) {
    this.packages = List.of(packages);
  }

  /** The library a class is of; the closest one where packages lie within each other. */
  static Optional<Library> of(String className) {
    return Arrays.stream(values())
        .filter(library -> library.packages.stream().anyMatch(className::startsWith))
        .max(Comparator.comparingInt(library -> library.packages.getFirst().length()));
  }
}
