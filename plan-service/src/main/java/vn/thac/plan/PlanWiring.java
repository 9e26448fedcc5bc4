package vn.thac.plan;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.messaging.Message;
import vn.thac.access.AccessConfiguration;
import vn.thac.access.CalendarEar;
import vn.thac.calendar.Office;
import vn.thac.contracts.Topics;
import vn.thac.directory.DirectoryConfiguration;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.Places;
import vn.thac.http.Passing;
import vn.thac.http.arriving.StoppedSending;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.messaging.OutboxRelay;
import vn.thac.plan.adapter.http.AmendingController;
import vn.thac.plan.adapter.http.AmendmentController;
import vn.thac.plan.adapter.http.CalendarMovesController;
import vn.thac.plan.adapter.http.DeletionController;
import vn.thac.plan.adapter.http.DraftController;
import vn.thac.plan.adapter.http.IssueController;
import vn.thac.plan.adapter.http.PlanController;
import vn.thac.plan.adapter.http.PlanListController;
import vn.thac.plan.adapter.http.ReceiversController;
import vn.thac.plan.adapter.http.SubmissionController;
import vn.thac.plan.adapter.kafka.OutboxPlanEvents;
import vn.thac.plan.adapter.kafka.PlanListener;
import vn.thac.plan.adapter.mongo.Conversions;
import vn.thac.plan.adapter.mongo.MongoPlanList;
import vn.thac.plan.adapter.mongo.MongoPlans;
import vn.thac.plan.application.AmendByDraft;
import vn.thac.plan.application.DeleteDraft;
import vn.thac.plan.application.DraftPlan;
import vn.thac.plan.application.Drafts;
import vn.thac.plan.application.ImportPlan;
import vn.thac.plan.application.IssuePlan;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.RedatePlans;
import vn.thac.plan.application.RewritePlan;
import vn.thac.plan.application.SpreadPlans;
import vn.thac.plan.application.SubmitPlan;
import vn.thac.plan.application.WithdrawPlan;
import vn.thac.reading.ReadDocument;
import vn.thac.reading.apart.ReadingProcess;

/** The one place where this service is plugged together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CascadeSettings.class, DraftSettings.class})
@Import({
  MessagingConfiguration.class,
  AccessConfiguration.class,
  DirectoryConfiguration.class,
  PlanListController.class,
  PlanController.class,
  DraftController.class,
  DeletionController.class,
  IssueController.class,
  SubmissionController.class,
  AmendmentController.class,
  AmendingController.class,
  ReceiversController.class,
  CalendarMovesController.class
})
class PlanWiring {

  private static final Duration DOCUMENT_PATIENCE = Duration.ofSeconds(20);
  private static final Duration SILENCE = Duration.ofSeconds(10);

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(Office.ZONE);
  }

  @Bean
  MongoCustomConversions mongoCustomConversions() {
    return Conversions.all();
  }

  @Bean
  RedatePlans redatePlans(Plans plans, Calendars calendars, CascadeSettings settings) {
    return new RedatePlans(plans, calendars, settings.pace());
  }

  /** The event is only the occasion: the calendar is read as it stands. */
  @Bean
  CalendarEar calendarEar(RedatePlans redatePlans) {
    return told -> redatePlans.redate();
  }

  @Bean
  Plans plans(MongoOperations mongo, OutboxRelay relay, EventWriter writer) {
    return new MongoPlans(mongo, relay.of("plans"), new OutboxPlanEvents(writer));
  }

  @Bean
  PlanList planList(MongoOperations mongo) {
    return new MongoPlanList(mongo);
  }

  @Bean
  Drafts drafts(Plans plans, Places places, DraftSettings settings, Clock clock) {
    return new Drafts(plans, places, clock, settings.perPerson());
  }

  @Bean
  DraftPlan draftPlan(Drafts drafts) {
    return new DraftPlan(drafts);
  }

  @Bean
  ImportPlan importPlan(ReadDocument readDocument, Places places, Drafts drafts, Clock clock) {
    return new ImportPlan(readDocument, places, drafts, clock);
  }

  @Bean
  DeleteDraft deleteDraft(Plans plans, Clock clock) {
    return new DeleteDraft(plans, clock);
  }

  @Bean
  ReadDocument readDocument() {
    return new ReadingProcess(DOCUMENT_PATIENCE);
  }

  /** A machine that has no process to give has one soon. */
  @Bean
  Passing noProcess() {
    return fault -> fault instanceof ReadingProcess.NotBegun;
  }

  /** A document sent as a form is one all the same; nobody reads it before its time. */
  @Bean
  TomcatConnectorCustomizer noForms() {
    return connector -> connector.setParseBodyMethods("");
  }

  /** Whoever sends a body and then nothing more is waited for so long, byte by byte. */
  @Bean
  TomcatConnectorCustomizer noSilence() {
    return connector -> {
      connector.setProperty("disableUploadTimeout", "false");
      connector.setProperty("connectionUploadTimeout", Long.toString(SILENCE.toMillis()));
    };
  }

  @Bean
  TomcatContextCustomizer stoppedSending() {
    return context -> context.getPipeline().addValve(new StoppedSending());
  }

  @Bean
  RewritePlan rewritePlan(Plans plans, Places places) {
    return new RewritePlan(plans, places);
  }

  @Bean
  IssuePlan issuePlan(
      Plans plans, Places places, Calendars calendars, CascadeSettings settings, Clock clock) {
    return new IssuePlan(plans, places, calendars, settings.pace(), clock);
  }

  @Bean
  AmendByDraft amendByDraft(Plans plans, IssuePlan issuePlan, Clock clock) {
    return new AmendByDraft(plans, issuePlan, clock);
  }

  @Bean
  SubmitPlan submitPlan(Plans plans, IssuePlan issuePlan, AmendByDraft amendByDraft, Clock clock) {
    return new SubmitPlan(plans, issuePlan, amendByDraft, clock);
  }

  @Bean
  WithdrawPlan withdrawPlan(Plans plans, Clock clock) {
    return new WithdrawPlan(plans, clock);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onPlanEvents(
      Plans plans,
      Places places,
      Calendars calendars,
      CascadeSettings settings,
      Consequences consequences,
      Inbox inbox,
      MeterRegistry meters,
      Clock clock) {
    SpreadPlans spreadPlans = new SpreadPlans(plans, places, calendars, settings.pace(), clock);
    return inbox.batches(
        Topics.PLAN,
        new PlanListener(spreadPlans, consequences, meters, clock),
        PlanListener.WANTED);
  }
}
