package vn.thac.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Lets in the auto-configurations the portal needs and no other. In the launcher the class path
 * also holds the libraries of the services, and whatever they bring (a store, a broker, sign-in)
 * would otherwise start here too.
 */
class OwnAutoConfiguration extends AutoConfigurationImportSelector {

  private static final List<String> WANTED =
      List.of(
          "org.springframework.boot.actuate.autoconfigure.",
          "org.springframework.boot.autoconfigure.availability.",
          "org.springframework.boot.autoconfigure.context.",
          "org.springframework.boot.autoconfigure.info.",
          "org.springframework.boot.autoconfigure.ssl.",
          "org.springframework.boot.health.autoconfigure.",
          "org.springframework.boot.http.client.autoconfigure.",
          "org.springframework.boot.http.converter.autoconfigure.",
          "org.springframework.boot.jackson.autoconfigure.",
          "org.springframework.boot.micrometer.",
          "org.springframework.boot.opentelemetry.autoconfigure.",
          "org.springframework.boot.restclient.autoconfigure.",
          "org.springframework.boot.servlet.autoconfigure.",
          "org.springframework.boot.tomcat.autoconfigure.",
          "org.springframework.boot.webmvc.autoconfigure.",
          "org.springframework.cloud.gateway.server.mvc.");

  /** Answers for its own errors in {@link PortalErrors}, so that none of them is HTML. */
  private static final String ERROR_PAGES = ".error.ErrorMvcAutoConfiguration";

  @Override
  protected List<String> getCandidateConfigurations(
      AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
    return super.getCandidateConfigurations(metadata, attributes).stream()
        .filter(name -> WANTED.stream().anyMatch(name::startsWith))
        .filter(name -> !name.endsWith(ERROR_PAGES))
        .toList();
  }

  @Override
  protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
    return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
  }
}
