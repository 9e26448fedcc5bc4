package vn.thac.launcher.desk;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import vn.thac.launcher.sample.People;

/** The page, and every sample person: login and {@code thac} give a token at the command line. */
final class SampleClients implements RegisteredClientRepository {

  static final String PAGE = "thac-portal";

  private final RegisteredClient page;
  private final People people;
  private final TokenSettings tokens;

  SampleClients(DeskSettings settings, People people) {
    this.people = people;
    tokens = TokenSettings.builder().accessTokenTimeToLive(settings.tokenLife()).build();
    page = page(settings);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clientId.equals(PAGE)
        ? page
        : people.find(clientId).map(person -> person(person.login())).orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("the desk's clients are its sample people");
  }

  private RegisteredClient page(DeskSettings settings) {
    return RegisteredClient.withId(PAGE)
        .clientId(PAGE)
        .clientAuthenticationMethod(NONE)
        .authorizationGrantType(AUTHORIZATION_CODE)
        .redirectUris(uris -> settings.origins().forEach(at -> uris.add(at + "/signed-in")))
        .postLogoutRedirectUris(uris -> settings.origins().forEach(at -> uris.add(at + "/")))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(tokens)
        .build();
  }

  private RegisteredClient person(String login) {
    return RegisteredClient.withId(login)
        .clientId(login)
        .clientSecret("thac")
        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(CLIENT_SECRET_POST)
        .authorizationGrantType(CLIENT_CREDENTIALS)
        .tokenSettings(tokens)
        .build();
  }
}
