package vn.thac.report.adapter.http;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thac.report.application.Plans;
import vn.thac.report.application.Reports;
import vn.thac.report.application.Units;

/** The endpoints, and what they share. */
@Configuration(proxyBeanMethods = false)
@Import({ReportController.class, ReportListController.class})
public class ReportHttp {

  @Bean
  Showing showing(Plans plans, Units units, Clock clock) {
    return new Showing(plans, units, clock);
  }

  @Bean
  Desk desk(Reports reports, Showing showing, Clock clock) {
    return new Desk(reports, showing, clock);
  }
}
