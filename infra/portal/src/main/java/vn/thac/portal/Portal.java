package vn.thac.portal;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import vn.thac.production.ProductionConfiguration;

/**
 * The one address people and programs know: it serves the page and passes requests on to the
 * services. It holds no data and takes no decision.
 */
@SpringBootConfiguration
@ConfigurationPropertiesScan
@Import({OwnAutoConfiguration.class, ProductionConfiguration.class, PortalWiring.class})
public class Portal {

  /** Starts the portal with the settings of {@code portal.yml}. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(Portal.class).properties("spring.config.name=portal").run(args);
  }
}
