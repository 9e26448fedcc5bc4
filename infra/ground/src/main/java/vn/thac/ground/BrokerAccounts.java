package vn.thac.ground;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * The accounts of the broker of one data folder: one for each service, which may tell its own facts
 * and read what it hears, and the operator's, who may do everything.
 *
 * <p>SASL/PLAIN and not SCRAM: what is drawn at random needs no hashing, and what is spoken never
 * leaves this machine. The accounts of SCRAM would stand in the broker's own log, which a folder of
 * an earlier release was formatted without, and with which a controller cannot be signed in to.
 */
public final class BrokerAccounts {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** May do everything: for the ground itself, and for who tries things out on it. */
  public static final String OPERATOR = "operator";

  private static final String PROTOCOL = "SASL_PLAINTEXT";
  private static final String MECHANISM = "PLAIN";

  private final Passwords passwords;

  private BrokerAccounts(Passwords passwords) {
    this.passwords = passwords;
  }

  /** Those of this folder; they are drawn where there are none yet. */
  public static BrokerAccounts draw(Path data) {
    BrokerAccounts accounts = new BrokerAccounts(new Passwords(data));
    accounts.names().forEach(accounts.passwords::of);
    return accounts;
  }

  /** Those of this folder; none where its broker has always been open to everybody. */
  public static Optional<BrokerAccounts> in(Path data) {
    return Optional.of(new Passwords(data)).filter(Passwords::areDrawn).map(BrokerAccounts::new);
  }

  /** What a client of Kafka has to be told to be this account. */
  public Map<String, String> client(String account) {
    return Map.of(
        AdminClientConfig.SECURITY_PROTOCOL_CONFIG,
        PROTOCOL,
        SaslConfigs.SASL_MECHANISM,
        MECHANISM,
        SaslConfigs.SASL_JAAS_CONFIG,
        signIn(account) + ";");
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(OPERATOR), BrokerAccount.ALL.stream().map(BrokerAccount::name));
  }

  private String signIn(String account) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
        .formatted(account, passwords.of(account));
  }

  /** What the broker has to be told; its own two halves talk to each other as the operator. */
  Properties server() {
    String known =
        names()
            .map(name -> " user_%s=\"%s\"".formatted(name, passwords.of(name)))
            .collect(Collectors.joining("", signIn(OPERATOR), ";"));
    Properties settings = new Properties();
    for (String listener : List.of(BrokerSettings.CLIENTS, BrokerSettings.CONTROLLER)) {
      String prefix = "listener.name." + listener.toLowerCase(Locale.ROOT) + ".plain.";
      settings.put(prefix + SaslConfigs.SASL_JAAS_CONFIG, known);
    }
    settings.putAll(BrokerSettings.spoken(PROTOCOL));
    settings.put("sasl.enabled.mechanisms", MECHANISM);
    settings.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
    settings.put("sasl.mechanism.controller.protocol", MECHANISM);
    settings.put(
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    settings.put("allow.everyone.if.no.acl.found", "false");
    settings.put("super.users", "User:" + OPERATOR);
    return settings;
  }

  /** Each account may do what is said of it; those that may already may afterwards. */
  void grant(String bootstrap) {
    Map<String, Object> settings = new HashMap<>(client(OPERATOR));
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    List<AclBinding> rights = BrokerAccount.ALL.stream().flatMap(BrokerAccount::rights).toList();
    try (Admin admin = Admin.create(settings)) {
      admin.createAcls(rights).all().get();
      awaitHeld(admin, rights);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker's accounts were given no rights", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The controller has written them down before the broker goes by them: whoever came in that
   * moment would be refused, and a service that may not tell does not start.
   */
  private static void awaitHeld(Admin admin, List<AclBinding> rights)
      throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the broker does not go by the rights it was given");
      }
    }
  }
}
