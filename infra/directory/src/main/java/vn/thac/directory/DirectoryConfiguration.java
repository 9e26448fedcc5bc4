package vn.thac.directory;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.directory.adapter.http.CalendarController;
import vn.thac.directory.adapter.http.DirectoryController;
import vn.thac.directory.adapter.http.ImportController;
import vn.thac.directory.adapter.http.OfficeController;
import vn.thac.directory.adapter.kafka.CalendarContract;
import vn.thac.directory.adapter.kafka.OutboxDirectoryEvents;
import vn.thac.directory.adapter.mongo.MongoCalendars;
import vn.thac.directory.adapter.mongo.MongoPlaces;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.FindUnits;
import vn.thac.directory.application.FoundOffice;
import vn.thac.directory.application.ImportDirectory;
import vn.thac.directory.application.Places;
import vn.thac.directory.application.SetCalendar;
import vn.thac.directory.domain.PlacesImport;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutboxRelay;

/**
 * What the one service imports that keeps the directory: its places, offices and officers, the
 * working calendar, and their endpoints. It needs messaging and access beside it, and settings of
 * {@code directory-offices.yml}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
@Import({
  DirectoryController.class,
  OfficeController.class,
  ImportController.class,
  CalendarController.class
})
public class DirectoryConfiguration {

  @Bean
  Calendars calendars(MongoOperations mongo, OutboxRelay relay, EventWriter writer) {
    return new MongoCalendars(mongo, relay.of("calendar"), CalendarContract.with(writer));
  }

  @Bean
  SetCalendar setCalendar(Calendars calendars, Clock clock) {
    return new SetCalendar(calendars, clock);
  }

  @Bean
  Places places(MongoOperations mongo, OutboxRelay relay, EventWriter writer, Clock clock) {
    return new MongoPlaces(mongo, relay.of("places"), new OutboxDirectoryEvents(writer, clock));
  }

  @Bean
  ImportDirectory importDirectory(Places places, DirectorySettings settings) {
    return new ImportDirectory(places, new PlacesImport(settings.asOffices()));
  }

  @Bean
  FoundOffice foundOffice(Places places) {
    return new FoundOffice(places);
  }

  @Bean
  FindUnits findUnits(Places places) {
    return new FindUnits(places);
  }
}
