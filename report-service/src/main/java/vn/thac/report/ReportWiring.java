package vn.thac.report;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import vn.thac.access.AccessConfiguration;
import vn.thac.access.DirectoryCopy;
import vn.thac.calendar.Office;
import vn.thac.contracts.Topics;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.messaging.OutboxRelay;
import vn.thac.report.adapter.directory.DirectoryUnits;
import vn.thac.report.adapter.http.ReportHttp;
import vn.thac.report.adapter.kafka.PlanListener;
import vn.thac.report.adapter.kafka.ReportContract;
import vn.thac.report.adapter.kafka.ReportListener;
import vn.thac.report.adapter.metrics.MeteredReports;
import vn.thac.report.adapter.mongo.MongoPlans;
import vn.thac.report.adapter.mongo.MongoReportLists;
import vn.thac.report.adapter.mongo.MongoReports;
import vn.thac.report.application.HearPlans;
import vn.thac.report.application.JudgeReport;
import vn.thac.report.application.Plans;
import vn.thac.report.application.ReportLists;
import vn.thac.report.application.Reports;
import vn.thac.report.application.RollUp;
import vn.thac.report.application.Units;
import vn.thac.report.application.WriteReport;

/** The one place where this service is plugged together. */
@Configuration(proxyBeanMethods = false)
@Import({MessagingConfiguration.class, AccessConfiguration.class, ReportHttp.class})
class ReportWiring {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(Office.ZONE);
  }

  @Bean
  Reports reports(
      MongoOperations mongo, OutboxRelay relay, EventWriter writer, MeterRegistry meters) {
    MongoReports stored =
        new MongoReports(
            mongo,
            relay,
            fact -> writer.write(ReportContract.toWire(fact), fact.rootPlan().value(), fact.at()));
    return new MeteredReports(stored, meters);
  }

  @Bean
  ReportLists reportLists(MongoOperations mongo) {
    return new MongoReportLists(mongo);
  }

  @Bean
  Plans plans(MongoOperations mongo) {
    return new MongoPlans(mongo);
  }

  @Bean
  Units units(DirectoryCopy directory) {
    return new DirectoryUnits(directory);
  }

  @Bean
  WriteReport writeReport(Reports reports) {
    return new WriteReport(reports);
  }

  @Bean
  JudgeReport judgeReport(Reports reports) {
    return new JudgeReport(reports);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onPlanEvents(
      Plans plans, Reports reports, Units units, Consequences consequences, Inbox inbox) {
    PlanListener listener = new PlanListener(new HearPlans(plans, reports), units, consequences);
    return inbox.batches(Topics.PLAN, listener, PlanListener.WANTED);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onReportEvents(
      Reports reports, Consequences consequences, Inbox inbox) {
    ReportListener listener = new ReportListener(new RollUp(reports), reports, consequences);
    return inbox.batches(Topics.REPORT, listener, ReportListener.WANTED);
  }
}
