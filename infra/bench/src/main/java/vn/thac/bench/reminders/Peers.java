package vn.thac.bench.reminders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thac.bench.peer.Peer;
import vn.thac.bench.result.Goal;

/** The same reminders in schedulers on PostgreSQL, whose mails cost them no merging. */
final class Peers {

  private final Path checkout;
  private final int mailPort;
  private final int armed;
  private final int due;

  Peers(Path checkout, int mailPort, int armed, int due) {
    this.checkout = checkout;
    this.mailPort = mailPort;
    this.armed = armed;
    this.due = due;
  }

  /** Nobody is ahead of a peer that gives no result. */
  Goal beside(String name, double ours, int perMail) throws IOException, InterruptedException {
    String what = "reminders a second, %d due at one instant, mails of %d".formatted(due, perMail);
    String goal = "ahead of the peer";
    try {
      JsonNode measured = Peer.named(name, checkout).run(options(perMail));
      double theirs = measured.get("burstPerSecond").asDouble();
      return new Goal(
          what,
          goal,
          "",
          "%.0f/s, a pass that finds nothing %.2f ms, %s"
              .formatted(theirs, measured.get("idlePassMillis").asDouble(), Peer.words(measured)),
          "%.0f/s = %.1f ×".formatted(ours, ours / theirs),
          ours > theirs);
    } catch (Peer.NoResult e) {
      return new Goal(what, goal, "", name + " gave no result", "%.0f/s".formatted(ours), false);
    }
  }

  private Map<String, Object> options(int perMail) {
    return Map.of(
        "jdbc", Peer.postgres().orElseThrow(),
        "armed", armed,
        "due", due,
        "smtp", "127.0.0.1:" + mailPort,
        "per-mail", perMail);
  }
}
