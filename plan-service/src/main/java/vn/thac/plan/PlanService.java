package vn.thac.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The directory, plans and their cascade; everything it is made of is named in {@link PlanWiring}.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(PlanWiring.class)
public class PlanService {

  /** Starts the service by itself; its settings are in {@code plan-service.yml}. */
  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "plan-service");
    SpringApplication.run(PlanService.class, arguments);
  }
}
