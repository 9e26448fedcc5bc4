package vn.thac.access;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;
import vn.thac.production.Address;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/** Whose tokens are believed: an identity provider's on another machine, asked over TLS. */
final class IssuerDemand implements Demand {

  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
  private static final String KEYS = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri";

  @Override
  public Stream<Fault> faults(PropertyResolver settings) {
    String issuer = settings.getProperty(ISSUER);
    String keys = settings.getProperty(KEYS);
    return Stream.concat(
        of(issuer, ISSUER, "issuer"), keys == null ? Stream.empty() : of(keys, KEYS, "keys"));
  }

  private static Stream<Fault> of(@Nullable String url, String setting, String name) {
    Stream<Fault> local =
        Address.isLocal(Address.hostOf(url))
            ? Stream.of(
                new Fault(
                    name + "-on-loopback",
                    setting,
                    "nơi cấp thẻ đăng nhập ở chính máy này hoặc chưa có; hãy ghi địa chỉ máy chủ"
                        + " đăng nhập của cơ quan.",
                    "the issuer of tokens is on this very machine, or there is none; name the"
                        + " authority's own."))
            : Stream.empty();
    Stream<Fault> clear =
        Address.isInClear(url)
            ? Stream.of(
                new Fault(
                    name + "-in-clear",
                    setting,
                    "khóa kiểm tra thẻ được hỏi không mã hóa, ai giữa đường cũng thay được; hãy"
                        + " dùng https.",
                    "the keys that tokens are checked with are asked for in clear, and whoever is"
                        + " on the way can exchange them; use https."))
            : Stream.empty();
    return Stream.concat(local, clear);
  }
}
