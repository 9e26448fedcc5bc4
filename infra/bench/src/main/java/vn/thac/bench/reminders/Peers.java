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

  Goal beside(String name, double ours, int perMail) throws IOException, InterruptedException {
    JsonNode measured =
        Peer.named(name, checkout)
            .run(
                Map.of(
                    "jdbc", Peer.postgres().orElseThrow(),
                    "armed", armed,
                    "due", due,
                    "smtp", "127.0.0.1:" + mailPort,
                    "per-mail", perMail));
    double theirs = measured.get("burstPerSecond").asDouble();
    return new Goal(
        "reminders a second, %d due at one instant, mails of %d".formatted(due, perMail),
        "ahead of the peer",
        "",
        "%.0f/s, a pass that finds nothing %.2f ms, %s"
            .formatted(theirs, measured.get("idlePassMillis").asDouble(), Peer.words(measured)),
        "%.0f/s = %.1f ×".formatted(ours, ours / theirs),
        ours > theirs);
  }
}
