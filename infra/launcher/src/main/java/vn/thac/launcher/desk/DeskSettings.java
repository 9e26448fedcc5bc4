package vn.thac.launcher.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people meet the desk and how long a signature of it lasts.
 *
 * @param issuer the address of the gateway, as it stands in every token
 * @param key the file with the key that signs; made on first use
 * @param mails the folder the mail sink writes
 * @param tokenLife between 5 and 60 minutes
 */
@ConfigurationProperties("thac.desk")
record DeskSettings(URI issuer, Path key, Path mails, @DefaultValue("60m") Duration tokenLife) {

  DeskSettings {
    if (tokenLife.toMinutes() < 5 || tokenLife.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "thac.desk.token-life needs 5 to 60 minutes, got " + tokenLife);
    }
  }

  /** The page may be opened under either name of this machine. */
  List<String> origins() {
    int port = issuer.getPort();
    return List.of("http://localhost:" + port, "http://127.0.0.1:" + port);
  }
}
