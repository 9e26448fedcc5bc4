package vn.thac.testkit;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A MongoDB server in a container, where there is Docker: {@code THAC_MONGO_IMAGE} or mongo:8. */
final class MongoContainer {

  private static final int PORT = 27017;
  private static String reason = "";

  private MongoContainer() {}

  /** Where it listens; empty where there is none, with a {@link #reasonAgainst()}. */
  static synchronized Optional<String> start() {
    if (System.getenv("DOCKER_HOST") == null && !Files.exists(Path.of("/var/run/docker.sock"))) {
      reason = "no Docker here (no /var/run/docker.sock, DOCKER_HOST not set)";
      return Optional.empty();
    }
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      reason = "Docker does not answer";
      return Optional.empty();
    }
    String image = Optional.ofNullable(System.getenv("THAC_MONGO_IMAGE")).orElse("mongo:8");
    try {
      return Optional.of(started(image));
    } catch (RuntimeException e) {
      reason = image + " does not start: " + e.getMessage();
      return Optional.empty();
    }
  }

  static synchronized String reasonAgainst() {
    return reason;
  }

  @SuppressWarnings("resource") // stopped when the JVM ends, with or without a reaper
  private static String started(String image) {
    var name = DockerImageName.parse(image).asCompatibleSubstituteFor("mongo");
    var container =
        new GenericContainer<>(name).withExposedPorts(PORT).waitingFor(new AnswersPing());
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    return uri(container.getHost(), container.getMappedPort(PORT));
  }

  /** Asked directly and by polling, which every server of the protocol understands. */
  private static String uri(String host, int port) {
    return "mongodb://%s:%d/?directConnection=true&serverMonitoringMode=poll".formatted(host, port);
  }

  /** Ready when it answers, seen from here: an image without a shell can be asked nothing else. */
  private static final class AnswersPing extends AbstractWaitStrategy {
    @Override
    protected void waitUntilReady() {
      String uri =
          uri(waitStrategyTarget.getHost(), waitStrategyTarget.getMappedPort(PORT))
              + "&serverSelectionTimeoutMS="
              + startupTimeout.toMillis();
      try (var client = MongoClients.create(uri)) {
        client.getDatabase("admin").runCommand(new Document("ping", 1));
      }
    }
  }
}
