package vn.thac.launcher;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import vn.thac.launcher.desk.Desk;
import vn.thac.launcher.sample.People;

/**
 * What production would put into each service's environment.
 *
 * @param instead what was asked for in place of it
 */
record Settings(LaunchOptions options, StoreAddress store, Map<String, String> instead) {

  /** As arguments, which go before what a service's own file says. */
  String[] arguments(Part part) {
    return of(part).entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  private Map<String, Object> of(Part part) {
    Map<String, Object> all = new HashMap<>();
    all.put(Fence.PART, part.name());
    all.put("spring.config.name", part.config());
    all.put("spring.main.banner-mode", "off");
    all.put("management.metrics.use-global-registry", "false"); // each part counts for itself
    all.put("server.address", "127.0.0.1");
    all.put("server.port", options.port(part));
    all.put("thac.access.administrators", People.ADMINISTRATOR);
    if (part.has(Library.STORE)) {
      all.put("spring.mongodb.uri", store.with("thac_" + part.stage()));
      all.put("thac.messaging.brokers", "127.0.0.1:" + options.broker());
      options
          .brokerAccounts()
          .ifPresent(
              accounts ->
                  accounts
                      .client(part.config())
                      .forEach((name, value) -> all.put("spring.kafka.properties." + name, value)));
      all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", options.address());
      all.put(
          "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
          options.at(Part.DESK) + "/oauth2/jwks");
      all.put("spring.security.oauth2.resourceserver.jwt.audiences", Desk.AUDIENCE);
    }
    // All go at once and the portal first: nobody has to be given time to notice.
    all.put("thac.http.farewell", "0s");
    all.put("thac.gateway.farewell", "0s");
    if (part.has(Library.MAIL)) {
      all.put("spring.mail.host", "127.0.0.1");
      all.put("spring.mail.port", options.smtp());
      all.put("thac.mail.portal", options.address());
      // The sink is on this machine and answers at once: what a killed process began is soon
      // repeated.
      all.put("thac.mail.lease", "30s");
      all.put("spring.mail.properties.mail.smtp.timeout", "10000");
    }
    if (part == Part.DESK) {
      all.put("thac.desk.issuer", options.address());
      all.put("thac.desk.key", options.data().resolve("signing-key"));
      all.put("thac.desk.mails", options.data().resolve("mail"));
    }
    if (part == Part.PORTAL) {
      for (Part behind : EnumSet.complementOf(EnumSet.of(Part.PORTAL))) {
        all.put("thac.gateway." + behind.stage(), options.at(behind));
      }
    }
    all.putAll(instead);
    return all;
  }
}
