package vn.thac.portal;

import jakarta.servlet.Filter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.http.BodyForms;
import vn.thac.http.BodyLimit;
import vn.thac.http.ConcreteTypes;
import vn.thac.http.Farewell;
import vn.thac.production.Demand;

/** Where the portal is plugged together. */
@Configuration(proxyBeanMethods = false)
class PortalWiring {

  @Bean
  static Demand portalInProduction() {
    return new PortalDemand();
  }

  private static final Duration CONNECT = Duration.ofSeconds(2);

  @Bean
  GatewayRoutes gatewayRoutes(GatewaySettings settings) {
    return new GatewayRoutes(settings);
  }

  @Bean
  RouterFunction<ServerResponse> routes(GatewayRoutes gateway, PageSettings page) {
    return gateway.all().and(new PageRoutes(page).all()).and(PortalErrors.all());
  }

  @Bean
  Readiness readiness(GatewayRoutes gateway, GatewaySettings settings) {
    return new Readiness(gateway.services(), settings.watch());
  }

  @Bean
  Farewell farewell(GatewaySettings settings) {
    return new Farewell(settings.farewell());
  }

  @Bean
  ForwardedHeaders forwardedHeaders() {
    return new ForwardedHeaders();
  }

  /** The page is made of files, and of a part of one where that is asked for. */
  @Bean
  BodyForms bodyForms(JsonMapper json) {
    return new BodyForms(
        json, new ResourceHttpMessageConverter(), new ResourceRegionHttpMessageConverter());
  }

  /** Redirects belong to the caller, and HTTP/1.1 spares each connection the question for 2. */
  @Bean
  ClientHttpRequestFactory toServices(GatewaySettings settings) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    var factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(settings.patience());
    return factory;
  }

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders() {
    return inOrder(new SecurityHeaders(), 0);
  }

  @Bean
  FilterRegistrationBean<PlainAddresses> plainAddresses() {
    return inOrder(new PlainAddresses(), 1);
  }

  @Bean
  FilterRegistrationBean<ConcreteTypes> concreteTypes() {
    return inOrder(new ConcreteTypes(), 2);
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(GatewaySettings settings) {
    return inOrder(new BodyLimit(settings::limitOf, limit -> Problem.BODY_TOO_LONG.reason()), 3);
  }

  @Bean
  FilterRegistrationBean<FairShare> fairShare(ShareSettings settings) {
    return inOrder(new FairShare(settings), 4);
  }

  @Bean
  FilterRegistrationBean<RepeatableBody.Wrapping> repeatableBody() {
    return inOrder(new RepeatableBody.Wrapping(), 5);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectorProblems() {
    return server ->
        server.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ConnectorProblems.class.getName()));
  }

  /** Whoever asks for a parameter here would else read a body that is to be passed on. */
  @Bean
  TomcatConnectorCustomizer noForms() {
    return connector -> connector.setParseBodyMethods("");
  }

  @Bean
  ErrorPageRegistrar errorPages() {
    return registry -> registry.addErrorPages(new ErrorPage("/error"));
  }

  private static <F extends Filter> FilterRegistrationBean<F> inOrder(F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + place);
    return registration;
  }
}
