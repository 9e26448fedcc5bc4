package vn.thac.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import vn.thac.access.AccessConfiguration;
import vn.thac.access.CalendarEar;
import vn.thac.access.DirectoryCopy;
import vn.thac.calendar.Office;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.messaging.OutboxRelay;
import vn.thac.notification.adapter.clock.EverySecond;
import vn.thac.notification.adapter.directory.KnownDirectory;
import vn.thac.notification.adapter.http.DeadlineController;
import vn.thac.notification.adapter.http.MessageController;
import vn.thac.notification.adapter.http.TouchedController;
import vn.thac.notification.adapter.kafka.CalendarListener;
import vn.thac.notification.adapter.kafka.MessageEvents;
import vn.thac.notification.adapter.kafka.PlanListener;
import vn.thac.notification.adapter.kafka.ReportListener;
import vn.thac.notification.adapter.kafka.TaskListener;
import vn.thac.notification.adapter.mongo.MongoCalendarCopy;
import vn.thac.notification.adapter.mongo.MongoDeadlines;
import vn.thac.notification.adapter.mongo.MongoEntries;
import vn.thac.notification.adapter.mongo.MongoMessages;
import vn.thac.notification.adapter.mongo.MongoNotices;
import vn.thac.notification.adapter.mongo.MongoPlanTitles;
import vn.thac.notification.application.CalendarCopy;
import vn.thac.notification.application.ComposeMessages;
import vn.thac.notification.application.Deadlines;
import vn.thac.notification.application.Directory;
import vn.thac.notification.application.Entries;
import vn.thac.notification.application.HearNews;
import vn.thac.notification.application.Messages;
import vn.thac.notification.application.Notices;
import vn.thac.notification.application.PlanTitles;
import vn.thac.notification.application.RaiseReminders;
import vn.thac.notification.application.RearmDeadlines;
import vn.thac.notification.application.RunDue;
import vn.thac.notification.application.Sealing;
import vn.thac.notification.application.SpreadNotices;
import vn.thac.notification.domain.ReminderLadder;

/** The one place where this service is plugged together; the mail server's side is beside it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
@Import({
  MessagingConfiguration.class,
  AccessConfiguration.class,
  MailWiring.class,
  MessageController.class,
  DeadlineController.class,
  TouchedController.class
})
class NotificationWiring {

  /** The office's clock, which deadlines go by; the launcher brings one that can be set. */
  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock clock() {
    return Clock.system(Office.ZONE);
  }

  /** The machine's clock, which leases and waits go by; nobody sets it. */
  @Bean
  @ConditionalOnMissingBean(name = "machine")
  InstantSource machine() {
    return InstantSource.system();
  }

  @Bean
  CalendarCopy calendarCopy(MongoOperations mongo, InstantSource machine) {
    return new MongoCalendarCopy(mongo, machine);
  }

  @Bean
  CalendarEar calendarNews(CalendarCopy calendar, Deadlines deadlines, ReminderLadder ladder) {
    return new CalendarListener(new RearmDeadlines(calendar, deadlines, ladder));
  }

  @Bean
  ReminderLadder reminderLadder(ReminderSettings settings, CalendarCopy calendar) {
    return settings.ladder(calendar::current);
  }

  @Bean
  MongoDeadlines deadlines(MongoOperations mongo) {
    return new MongoDeadlines(mongo);
  }

  @Bean
  Notices notices(MongoOperations mongo) {
    return new MongoNotices(mongo);
  }

  @Bean
  Entries entries(MongoOperations mongo) {
    return new MongoEntries(mongo);
  }

  @Bean
  PlanTitles planTitles(MongoOperations mongo) {
    return new MongoPlanTitles(mongo);
  }

  @Bean
  MongoMessages messages(MongoOperations mongo, OutboxRelay relay, EventWriter writer) {
    return new MongoMessages(
        mongo, relay.of(MongoMessages.COLLECTION), new MessageEvents(writer)::toldOf);
  }

  @Bean
  Directory knownDirectory(DirectoryCopy copy, MeterRegistry meters) {
    return new KnownDirectory(copy, meters);
  }

  @Bean
  HearNews hearNews(
      Deadlines deadlines,
      Notices notices,
      PlanTitles titles,
      ReminderLadder ladder,
      InstantSource machine,
      ReminderSettings settings) {
    return new HearNews(deadlines, notices, titles, ladder, machine, settings.longest());
  }

  @Bean
  Sealing sealing(
      Entries entries,
      Messages messages,
      Directory knownDirectory,
      PlanTitles titles,
      Deadlines deadlines,
      CalendarCopy calendar,
      Clock clock,
      InstantSource machine,
      ReminderSettings settings) {
    return new Sealing(
        entries,
        messages,
        knownDirectory,
        titles,
        deadlines,
        calendar,
        clock,
        machine,
        settings.zone());
  }

  @Bean
  ComposeMessages composeMessages(
      Entries entries,
      Messages messages,
      Sealing sealing,
      Clock clock,
      InstantSource machine,
      ReminderSettings settings) {
    return new ComposeMessages(entries, messages, sealing, clock, machine, settings.lease());
  }

  @Bean
  RunDue runDue(
      Deadlines deadlines,
      Entries entries,
      Notices notices,
      Directory knownDirectory,
      ReminderLadder ladder,
      ComposeMessages composer,
      InstantSource machine,
      ReminderSettings settings) {
    // This process in this life of it, for the leases it takes.
    String worker =
        ManagementFactory.getRuntimeMXBean().getName() + "/" + machine.instant().toEpochMilli();
    return new RunDue(
        deadlines,
        new RaiseReminders(
            deadlines, entries, knownDirectory, ladder, machine, settings.lease(), worker),
        new SpreadNotices(notices, entries, knownDirectory, machine, settings.waits()),
        composer);
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "thac.reminder.passes", matchIfMissing = true)
  EverySecond reminderPass(RunDue runDue, EverySecond mailPass, Clock clock, MeterRegistry meters) {
    Runnable pass =
        () -> {
          if (runDue.runDue(clock.instant()) > 0) {
            mailPass.soon();
          }
        };
    return new EverySecond("reminder-pass", meters.timer("thac.reminder.pass").wrap(pass));
  }

  @Bean
  Consumer<Message<List<byte[]>>> onPlanEvents(HearNews hearNews, Inbox inbox) {
    return inbox.batches(
        Topics.PLAN, events -> hearNews.hear(PlanListener.of(events)), PlanListener.WANTED);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onTaskEvents(HearNews hearNews, Inbox inbox) {
    return inbox.batches(
        Topics.TASK, events -> hearNews.hear(TaskListener.of(events)), TaskListener.WANTED);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onReportEvents(HearNews hearNews, Inbox inbox) {
    return inbox.batches(
        Topics.REPORT, events -> hearNews.hear(ReportListener.of(events)), ReportListener.WANTED);
  }
}
