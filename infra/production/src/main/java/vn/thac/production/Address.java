package vn.thac.production;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something is, as settings say it: a host, a host with its port, an address of the web. */
public final class Address {

  private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");

  private Address() {}

  /** Whether one of these, parted by commas, is this machine itself, or none is said. */
  public static boolean isLocal(@Nullable String hosts) {
    return hosts == null || hosts.isBlank() || Stream.of(hosts.split(",")).anyMatch(Address::local);
  }

  private static boolean local(String hostAndPort) {
    String host = hostAndPort.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    return List.of("", "localhost", "[::1]", "::1", "0.0.0.0").contains(host)
        || host.endsWith(".localhost")
        || LOOPBACK.matcher(host).matches();
  }

  /** Whether it is reached without encryption; what is no address at all is. */
  public static boolean isInClear(@Nullable String url) {
    return url == null || !url.toLowerCase(Locale.ROOT).startsWith("https://");
  }

  /** The host of an address of the web, empty where there is none. */
  public static String hostOf(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url.strip()).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return ""; // whoever reads the setting says what is wrong with it
    }
  }

  /** Whether the domain is one that nobody has: RFC 2606 and 6761 keep them for examples. */
  public static boolean isNobodys(@Nullable String address) {
    String domain = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
    return domain.isEmpty()
        || Stream.of(".invalid", ".example", ".test", "example.com", "example.org", "example.net")
            .anyMatch(domain::endsWith);
  }
}
