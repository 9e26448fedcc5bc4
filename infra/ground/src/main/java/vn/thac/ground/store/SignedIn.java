package vn.thac.ground.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a connection do nothing until somebody has signed in on it; the server itself knows of no
 * accounts. What a client has to ask before that is answered: who is there, and how to sign in.
 */
public final class SignedIn implements MongoBackend {

  /** What a server of the protocol answers to anybody. */
  private static final Set<String> FOR_EVERYBODY = Set.of("hello", "ismaster", "ping", "buildinfo");

  /** The protocol's number. */
  private static final int UNAUTHORIZED = 13;

  private final MongoBackend backend;
  private final SignIn door;

  public SignedIn(MongoBackend backend, String user, String password) {
    this.backend = backend;
    this.door = new SignIn(user, password);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document query = message.getDocument();
    String command = query.keySet().iterator().next();
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "saslstart" -> door.start(message.getChannel(), query);
      case "saslcontinue" -> door.goOn(message.getChannel(), query);
      case "hello", "ismaster" -> door.tell(query, backend.handleMessage(message));
      default -> {
        admit(message.getChannel(), command);
        yield backend.handleMessage(message);
      }
    };
  }

  /** The older way to ask, in which a client says its first word. */
  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    admit(channel, command);
    return door.tell(query, backend.handleCommand(channel, database, command, query));
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    admit(query.getChannel(), "query");
    return backend.handleQuery(query);
  }

  @Override
  public Collection<Document> getCurrentOperations(MongoQuery query) {
    admit(query.getChannel(), "currentOp");
    return backend.getCurrentOperations(query);
  }

  /** Only the older way leads here, and does not say whose connection it was. */
  @Override
  public Document getServerStatus() {
    throw unauthorized("serverStatus");
  }

  private void admit(Channel channel, String command) {
    if (!door.isIn(channel) && !FOR_EVERYBODY.contains(command.toLowerCase(Locale.ROOT))) {
      throw unauthorized(command);
    }
  }

  private static MongoServerError unauthorized(String command) {
    return new MongoServerError(
        UNAUTHORIZED, "Unauthorized", "command " + command + " requires authentication");
  }

  @Override
  public void handleClose(Channel channel) {
    backend.handleClose(channel);
  }

  @Override
  public void dropDatabase(String name) {
    backend.dropDatabase(name);
  }

  @Override
  public void close() {
    backend.close();
  }

  @Override
  public void closeCursors(List<Long> cursors) {
    backend.closeCursors(cursors);
  }

  @Override
  public Clock getClock() {
    return backend.getClock();
  }

  @Override
  public void enableOplog() {
    backend.enableOplog();
  }

  @Override
  public void disableOplog() {
    backend.disableOplog();
  }

  @Override
  public MongoDatabase resolveDatabase(String name) {
    return backend.resolveDatabase(name);
  }

  @Override
  public MongoBackend version(MongoVersion version) {
    backend.version(version);
    return this;
  }
}
