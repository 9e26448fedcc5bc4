package vn.thac.access;

import java.util.List;
import java.util.function.Consumer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thac.http.HttpConfiguration;
import vn.thac.http.Passing;
import vn.thac.http.Problems;
import vn.thac.http.Reason;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.Outage;
import vn.thac.production.Demand;

/**
 * What a service imports to know who is asking: tokens of the identity provider, the directory's
 * copy, and the gate in front of every endpoint. Everything needs a token but the health probes,
 * the metrics and the description of the API, which the gateway and the network keep inside.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import({HttpConfiguration.class, DeadLetterController.class})
public class AccessConfiguration {

  static {
    // Who is asking comes with the token; the description of the API must not ask for it.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asking.class);
  }

  private static final Reason SIGN_IN =
      Reason.of("sign-in", "Hãy đăng nhập trước.", "Sign in first.");
  private static final Reason DENIED =
      Reason.of(
          "forbidden",
          "Vị trí công tác của anh/chị không được làm việc này.",
          "Your post does not allow this.");

  @Bean
  static Demand issuerInProduction() {
    return new IssuerDemand();
  }

  @Bean
  DirectoryCopy directoryCopy(MongoOperations mongo) {
    return new DirectoryCopy(mongo);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onDirectoryEvents(
      DirectoryCopy directory, ObjectProvider<CalendarEar> ears, Inbox inbox) {
    return directory.listener(inbox, ears.stream().toList());
  }

  @Bean
  People people(DirectoryCopy directory, AccessSettings settings) {
    return new People(directory, settings);
  }

  @Bean
  Gate gate(People people, AccessSettings settings) {
    return new Gate(people, new Permissions(settings.coordinatorsIssue()));
  }

  /** While the store or the broker is away, whoever asks is told to ask again. */
  @Bean
  Passing storeOrBrokerAway() {
    return Outage::passes;
  }

  @Bean
  OpenApiCustomizer apiDescription(@Value("${spring.application.name}") String service) {
    return new ApiDescription(service);
  }

  @Bean
  Endpoints endpoints(List<RequestMappingHandlerMapping> mappings) {
    return new Endpoints(mappings);
  }

  @Bean
  WebMvcConfigurer gateConfigurer(Gate gate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(gate);
      }
    };
  }

  /** Which parameters there are, every endpoint knows; the others are refused in words. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(name -> true);
    return firewall;
  }

  /** Boot asks every validator there is; of what it would ask by itself this leaves out nothing. */
  @Bean
  AccessTokens accessTokens(OAuth2ResourceServerProperties settings) {
    return new AccessTokens(settings.getJwt().getAudiences());
  }

  @Bean
  JwtTypeValidator typesOfTokens() {
    return AccessTokens.types();
  }

  /** Every request is observed once already; each of its filters need not be. */
  @Bean
  SecurityObservationSettings filtersUnobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain tokensOnly(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .jwt(jwt -> {})
                    .authenticationEntryPoint(
                        (request, response, e) -> {
                          response.setHeader("WWW-Authenticate", "Bearer");
                          Problems.write(request, response, HttpStatus.UNAUTHORIZED, SIGN_IN);
                        })
                    .accessDeniedHandler(
                        (request, response, e) ->
                            Problems.write(request, response, HttpStatus.FORBIDDEN, DENIED)))
        .addFilterBefore(new SaysWhoIsAsking(), AuthorizationFilter.class)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable) // no cookie carries a right here
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }
}
