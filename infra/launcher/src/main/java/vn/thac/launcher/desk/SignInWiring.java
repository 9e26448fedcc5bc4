package vn.thac.launcher.desk;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import vn.thac.access.AccessTokens;
import vn.thac.http.Problems;
import vn.thac.http.Reason;
import vn.thac.launcher.sample.People;

/** The built-in OIDC issuer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInWiring {

  private static final Reason SIGN_IN =
      Reason.of("sign-in", "Hãy đăng nhập trước.", "Sign in first.");

  @Bean
  JWKSource<SecurityContext> keys(DeskSettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.at(settings.key())));
  }

  /** The desk asks of a token what every service asks. */
  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
    decoder.setJwtValidator(AccessTokens.forAudiences(List.of(Desk.AUDIENCE)));
    return decoder;
  }

  @Bean
  AuthorizationServerSettings issuer(DeskSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
  }

  @Bean
  RegisteredClientRepository clients(DeskSettings settings, People people) {
    return new SampleClients(settings, people);
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new RecentAuthorizations();
  }

  /** The one secret everybody knows is compared as it is. */
  @Bean
  PasswordEncoder publicSecret() {
    return new PublicSecret();
  }

  @Bean
  AuthenticationProvider byLoginAlone(People people) {
    return new SignInByLogin(people);
  }

  /** A token that lets in says that it does, and where; the page greets people by name. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> whatATokenSays(People people) {
    return context -> {
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        context.getJwsHeader().type("at+jwt");
        context.getClaims().audience(List.of(Desk.AUDIENCE));
      }
      people
          .find(Objects.requireNonNull(context.<Authentication>getPrincipal()).getName())
          .ifPresent(person -> context.getClaims().claim("name", person.name()));
    };
  }

  /** /oauth2/**, /userinfo, /connect/logout and /.well-known/**. */
  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) throws Exception {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(withDefaults());
              server.authorizationEndpoint(
                  at -> at.authenticationProviders(all -> all.forEach(ExactRedirects::asked)));
            })
        .addFilterAfter(new RefusalsInWords(), HeaderWriterFilter.class)
        .authorizeHttpRequests(every -> every.anyRequest().authenticated())
        .exceptionHandling(
            on -> on.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
        .oauth2ResourceServer(server -> server.jwt(withDefaults()))
        .build();
  }

  /** The page to choose a person on. */
  @Bean
  @Order(2)
  SecurityFilterChain page(HttpSecurity http, DeskSettings settings) throws Exception {
    return http.securityMatcher("/login", "/logout")
        .authorizeHttpRequests(every -> every.anyRequest().permitAll())
        .formLogin(
            form ->
                form.loginPage("/login")
                    .usernameParameter("login")
                    .successHandler(new BackToThePage(settings.issuer())))
        .logout(out -> out.logoutSuccessUrl("/"))
        .exceptionHandling(
            on -> on.accessDeniedHandler((request, response, e) -> response.sendRedirect("/login")))
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy -> policy.policyDirectives(SignInPage.policy(settings.origins()))))
        .build();
  }

  /** Everything else is asked with a token, but for the people on the cards and the health. */
  @Bean
  @Order(3)
  SecurityFilterChain requests(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            every ->
                every
                    .requestMatchers(HttpMethod.GET, "/api/v1/sample/people", "/actuator/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(withDefaults())
                    .authenticationEntryPoint(
                        (request, response, e) -> {
                          response.setHeader("WWW-Authenticate", "Bearer");
                          Problems.write(request, response, HttpStatus.UNAUTHORIZED, SIGN_IN);
                        }))
        .build();
  }
}
