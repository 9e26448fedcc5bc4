package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.sasl.SaslException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.security.scram.ScramCredential;
import org.apache.kafka.common.security.scram.ScramCredentialCallback;
import org.apache.kafka.common.security.scram.internals.ScramFormatter;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;
import org.apache.kafka.common.security.scram.internals.ScramSaslServer;

/**
 * The one account of a store, and how a connection proves that it knows its password:
 * SCRAM-SHA-256, whose server side comes with Kafka's client.
 */
final class SignIn {

  private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_256;

  private static final AttributeKey<Talk> TALK = AttributeKey.valueOf(SignIn.class, "talk");

  /** The protocol's number. */
  private static final int AUTHENTICATION_FAILED = 18;

  /** The least that clients accept; a password that was drawn needs no more. */
  private static final int ITERATIONS = 4096;

  private final String user;
  private final ScramCredential credential;

  SignIn(String user, String password) {
    this.user = user;
    try {
      this.credential = new ScramFormatter(MECHANISM).generateCredential(password, ITERATIONS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What one connection and we have said to each other; the number is the client's to repeat. */
  private record Talk(ScramSaslServer server, int number) {}

  boolean isIn(Channel channel) {
    Talk talk = channel.attr(TALK).get();
    return talk != null && talk.server().isComplete();
  }

  /** Answers a client that asks which ways to sign in there are. */
  Document tell(Document query, Document answer) {
    return query.containsKey("saslSupportedMechs")
        ? answer.append("saslSupportedMechs", List.of(MECHANISM.mechanismName()))
        : answer;
  }

  /** Whoever begins anew is out until it is over. */
  Document start(Channel channel, Document query) {
    Talk before = channel.attr(TALK).getAndSet(null);
    if (!MECHANISM.mechanismName().equals(query.get("mechanism"))) {
      throw failed();
    }
    try {
      Talk talk =
          new Talk(
              new ScramSaslServer(MECHANISM, Map.of(), this::answer),
              before == null ? 1 : before.number() + 1);
      Document said = say(talk, query);
      channel.attr(TALK).set(talk);
      return said;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Document goOn(Channel channel, Document query) {
    Talk talk = channel.attr(TALK).getAndSet(null); // a word that fails ends it
    if (talk == null
        || talk.server().isComplete()
        || !(query.get("conversationId") instanceof Number number)
        || number.intValue() != talk.number()) {
      throw failed();
    }
    Document said = say(talk, query);
    channel.attr(TALK).set(talk);
    return said;
  }

  private static Document say(Talk talk, Document query) {
    if (!(query.get("payload") instanceof BinData heard)) {
      throw failed();
    }
    try {
      byte[] payload = talk.server().evaluateResponse(heard.getData());
      Document answer =
          new Document("conversationId", talk.number())
              .append("done", talk.server().isComplete())
              .append("payload", new BinData(payload));
      Utils.markOkay(answer);
      return answer;
    } catch (SaslException | ApiException e) {
      throw failed(); // not why: who is asked for a password is told nothing of it
    }
  }

  private void answer(Callback... asked) throws UnsupportedCallbackException {
    boolean known = false;
    for (Callback one : asked) {
      switch (one) {
        case NameCallback name -> known = user.equals(name.getDefaultName());
        case ScramCredentialCallback of -> of.scramCredential(known ? credential : null);
        default -> throw new UnsupportedCallbackException(one);
      }
    }
  }

  private static MongoServerError failed() {
    return new MongoServerError(
        AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
  }
}
