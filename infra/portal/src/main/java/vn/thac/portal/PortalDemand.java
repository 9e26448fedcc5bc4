package vn.thac.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;
import vn.thac.production.Address;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/**
 * What the page has to be: signed in to at the authority's own provider, without the trial's desk.
 */
final class PortalDemand implements Demand {

  private static final String SIGN_IN = "thac.page.sign-in";

  @Override
  public Stream<Fault> faults(PropertyResolver settings) {
    return Stream.of(desk(settings), signIn(settings), lines(settings)).flatMap(each -> each);
  }

  private static Stream<Fault> desk(PropertyResolver settings) {
    return addresses(settings, "desk").isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Fault(
                "desk-of-the-trial",
                "thac.gateway.desk",
                "bàn thử nghiệm cho đăng nhập không mật khẩu và dời đồng hồ; hãy để trống.",
                "the trial's desk signs anybody in and moves the clock; leave it empty."));
  }

  private static Stream<Fault> signIn(PropertyResolver settings) {
    String issuer = settings.getProperty(SIGN_IN);
    return Address.isLocal(Address.hostOf(issuer)) || Address.isInClear(issuer)
        ? Stream.of(
            new Fault(
                "sign-in-of-the-trial",
                SIGN_IN,
                "hãy ghi địa chỉ https của máy chủ đăng nhập của cơ quan.",
                "name the authority's identity provider by its https address."))
        : Stream.empty();
  }

  /** A token goes with every request to a service, for whoever listens on the way. */
  private static Stream<Fault> lines(PropertyResolver settings) {
    return Stream.of("plan", "task", "report", "notification")
        .filter(service -> addresses(settings, service).stream().anyMatch(Address::isInClear))
        .map(
            service ->
                new Fault(
                    service + "-in-clear",
                    "thac.gateway." + service,
                    "đường từ cổng đến dịch vụ không mã hóa; hãy dùng https.",
                    "the way from the gateway to the service is not encrypted; use https."));
  }

  private static List<String> addresses(PropertyResolver settings, String of) {
    return settings instanceof ConfigurableEnvironment all
        ? Binder.get(all)
            .bind("thac.gateway." + of, Bindable.listOf(String.class))
            .orElse(List.of())
        : List.of();
  }
}
