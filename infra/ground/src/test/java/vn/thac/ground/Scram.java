package vn.thac.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.SaslClient;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;
import org.apache.kafka.common.security.scram.internals.ScramSaslClient;

/** What a client of SCRAM-SHA-256 says, word by word, so that it can be said again. */
final class Scram {

  private final SaslClient client;
  private final String first;
  private String lastSaid = "";

  Scram(String user, String password) throws Exception {
    client =
        new ScramSaslClient(
            ScramMechanism.SCRAM_SHA_256,
            asked -> {
              for (Callback one : asked) {
                if (one instanceof NameCallback name) {
                  name.setName(user);
                } else if (one instanceof PasswordCallback secret) {
                  secret.setPassword(password.toCharArray());
                }
              }
            });
    first = new String(client.evaluateChallenge(new byte[0]), UTF_8);
  }

  String first() {
    return first;
  }

  String last(String answer) throws Exception {
    lastSaid = new String(client.evaluateChallenge(answer.getBytes(UTF_8)), UTF_8);
    return lastSaid;
  }

  String lastSaid() {
    return lastSaid;
  }
}
