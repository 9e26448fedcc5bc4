package vn.thac.launcher.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers the latest sign-ins only: access tokens verify by themselves, so an old entry is needed
 * by nobody, and a script that asks for a token a minute must not fill the memory.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

  private static final int KEPT = 1_000;

  private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>();

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    byId.remove(authorization.getId());
    byId.put(authorization.getId(), authorization);
    if (byId.size() > KEPT) {
      byId.remove(byId.keySet().iterator().next());
    }
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    byId.remove(authorization.getId());
  }

  @Override
  public synchronized @Nullable OAuth2Authorization findById(String id) {
    return byId.get(id);
  }

  /** A token's value is random, so it is found whatever kind is asked for. */
  @Override
  public synchronized @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType type) {
    return byId.values().stream()
        .filter(one -> one.getToken(token) != null)
        .findFirst()
        .orElse(null);
  }
}
