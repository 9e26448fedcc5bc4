package vn.thac.trial.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connections between the members; they can be broken where they go through a proxy. */
public final class Links {

  private static final String UP = "upstream";
  private static final String DOWN = "downstream";

  private final @Nullable Toxiproxy proxy;
  private final List<Link> breakable;

  private Links(@Nullable Toxiproxy proxy, List<Link> breakable) {
    this.proxy = proxy;
    this.breakable = breakable;
  }

  static Links whole() {
    return new Links(null, List.of());
  }

  static Links through(Toxiproxy proxy, List<Link> breakable) {
    return new Links(proxy, breakable);
  }

  /** Those that can be broken; none where no proxy was given. */
  public List<Link> breakable() {
    return breakable;
  }

  /** The port a client of this link is given. */
  int port(Link link, Ports ports) {
    return breakable.contains(link) ? ports.of(link) : ports.behind(link);
  }

  void open(Ports ports) throws IOException, InterruptedException {
    for (Link link : breakable) {
      toxiproxy().open(link.word(), ports.of(link), ports.behind(link));
    }
  }

  /** Nobody gets through, and whoever was connected is not any more. */
  public Broken cut(Link link) throws IOException, InterruptedException {
    toxiproxy().enable(link.word(), false);
    return () -> toxiproxy().enable(link.word(), true);
  }

  /** Every answer is late by so much, more or less. */
  public Broken slow(Link link, Duration by) throws IOException, InterruptedException {
    return poisoned(
        link,
        "latency",
        List.of(DOWN),
        Map.of("latency", by.toMillis(), "jitter", by.toMillis() / 4));
  }

  /** Connections are reset in mid-sentence, as often as they are made. */
  public Broken reset(Link link) throws IOException, InterruptedException {
    return poisoned(link, "reset_peer", List.of(UP, DOWN), Map.of("timeout", 0));
  }

  /** Connections stand, and nothing comes through them. */
  public Broken silence(Link link) throws IOException, InterruptedException {
    return poisoned(link, "timeout", List.of(UP, DOWN), Map.of("timeout", 0));
  }

  /** So few kilobytes a second get through. */
  public Broken narrow(Link link, int kilobytes) throws IOException, InterruptedException {
    return poisoned(link, "bandwidth", List.of(UP, DOWN), Map.of("rate", kilobytes));
  }

  private Broken poisoned(
      Link link, String type, List<String> streams, Map<String, Object> attributes)
      throws IOException, InterruptedException {
    for (String stream : streams) {
      toxiproxy().poison(link.word(), type, stream, attributes);
    }
    return () -> {
      for (String stream : streams) {
        toxiproxy().cure(link.word(), type, stream);
      }
    };
  }

  private Toxiproxy toxiproxy() {
    return Optional.ofNullable(proxy)
        .orElseThrow(() -> new IllegalStateException("no Toxiproxy was given: links are whole"));
  }

  /** A link in the state it was broken into. */
  @FunctionalInterface
  public interface Broken {
    void mend() throws IOException, InterruptedException;
  }
}
