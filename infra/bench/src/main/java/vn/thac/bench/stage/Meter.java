package vn.thac.bench.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A timer that a service keeps of itself, as its metrics show it. */
public final class Meter {

  private final URI metrics;
  private final String name;

  /**
   * @param service where it answers
   * @param name as it is written in its metrics, without the unit
   */
  public Meter(URI service, String name) {
    this.metrics = service.resolve("/actuator/prometheus");
    this.name = name;
  }

  /**
   * So far.
   *
   * @param count how often
   * @param seconds all of them together
   */
  public record Reading(double count, double seconds) {

    /** What it came to since an earlier reading, each time, in milliseconds. */
    public double millisEachSince(Reading before) {
      return 1_000 * (seconds - before.seconds) / (count - before.count);
    }
  }

  public Reading read() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<String> lines =
          client
              .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofLines())
              .body()
              .toList();
      return new Reading(value(lines, "_seconds_count"), value(lines, "_seconds_sum"));
    }
  }

  private double value(List<String> lines, String suffix) {
    return lines.stream()
        .filter(line -> line.startsWith(name + suffix))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name + " in " + metrics));
  }
}
