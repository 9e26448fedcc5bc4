package vn.thac.report;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Reports: who owes which when, what was handed in, how it adds up. Everything it is made of is
 * named in {@link ReportWiring}.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ReportWiring.class)
public class ReportService {

  /** Starts the service by itself; its settings are in {@code report-service.yml}. */
  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "report-service");
    SpringApplication.run(ReportService.class, arguments);
  }
}
