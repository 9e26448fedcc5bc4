package vn.thac.launcher.desk;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thac.ground.Mails;
import vn.thac.http.HttpConfiguration;
import vn.thac.launcher.SettableClock;
import vn.thac.launcher.sample.People;

/** What the desk answers besides the sign-in. */
@Configuration(proxyBeanMethods = false)
@Import(HttpConfiguration.class)
class DeskWiring {

  @Bean
  SignInPage signInPage(People people) {
    return new SignInPage(people);
  }

  @Bean
  ClockRequests clockRequests(Clock clock, Administrators administrators) {
    return new ClockRequests((SettableClock) clock, administrators.administrators());
  }

  @Bean
  PeopleRequests peopleRequests(People people) {
    return new PeopleRequests(people);
  }

  @Bean
  MailRequests mailRequests(DeskSettings settings) {
    return new MailRequests(new Mails(settings.mails()));
  }
}
