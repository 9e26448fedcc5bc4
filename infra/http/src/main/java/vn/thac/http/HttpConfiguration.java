package vn.thac.http;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** What a service imports to answer over HTTP as all do; see {@code http-defaults.yml} as well. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
@Import(ProblemAdvice.class)
public class HttpConfiguration {

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(HttpSettings settings) {
    var registration =
        new FilterRegistrationBean<>(new BodyLimit(settings::limitOf, HttpConfiguration::tooLarge));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ConcreteTypes> concreteTypes() {
    var registration = new FilterRegistrationBean<>(new ConcreteTypes());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 99);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ComposedParameters> composedParameters() {
    return new FilterRegistrationBean<>(new ComposedParameters());
  }

  @Bean
  Farewell farewell(HttpSettings settings) {
    return new Farewell(settings.farewell());
  }

  private static Reason tooLarge(DataSize limit) {
    return Reason.of(
        "too-large",
        "Nội dung gửi lên quá lớn, tối đa " + limit.toKilobytes() + " KB; hãy chia nhỏ.",
        "The content is too large, at most " + limit.toKilobytes() + " KB; split it.");
  }

  /** Boot adds every module bean to the mapper that reads and writes bodies. */
  @Bean
  JacksonModule incomingBodies() {
    return new IncomingBodies();
  }

  @Bean
  BodyForms bodyForms(JsonMapper json) {
    return new BodyForms(json);
  }

  @Bean
  WebMvcConfigurer nothingUnread() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
        registry.addInterceptor(new ExpectedBodies());
      }
    };
  }
}
