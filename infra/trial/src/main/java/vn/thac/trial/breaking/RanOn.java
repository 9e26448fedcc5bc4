package vn.thac.trial.breaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.thac.trial.platform.Platform;
import vn.thac.trial.platform.StoreServer;

/** What a run ran on, in its first lines. */
record RanOn(Path checkout, StoreServer store, Platform platform) {

  List<String> lines() throws IOException, InterruptedException {
    return List.of(
        "java:   " + Runtime.version() + ", " + System.getProperty("java.vm.vendor"),
        "cores:  " + Runtime.getRuntime().availableProcessors(),
        "commit: " + commit(),
        "store:  " + store.words(),
        "broker: Apache Kafka " + org.apache.kafka.common.utils.AppInfoParser.getVersion(),
        "links:  "
            + (platform.links().breakable().isEmpty()
                ? "whole, no Toxiproxy given (THAC_TOXIPROXY)"
                : "broken by Toxiproxy: " + platform.links().breakable()),
        "disk:   "
            + (platform.disk().isPresent()
                ? "one of the store's own that is filled"
                : "never full, none may be mounted here"));
  }

  private String commit() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty")
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
    return git.waitFor() == 0 ? said : "unknown";
  }
}
