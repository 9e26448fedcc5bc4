package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Whom a service has recognised, said to the gateway: it shares out its places by person and checks
 * no token itself. The gateway takes it off the answer again.
 */
public final class Caller {

  /** The header of the answer. */
  public static final String HEADER = "Thac-Caller";

  private Caller() {}

  /** The same for the same login, and not the login: it stays in the gateway's memory. */
  public static String of(String login) {
    return IdempotencyKey.fingerprint(login.getBytes(UTF_8));
  }
}
