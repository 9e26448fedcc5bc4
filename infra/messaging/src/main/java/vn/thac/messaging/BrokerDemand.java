package vn.thac.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;
import vn.thac.production.Address;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/** What the way to the broker has to be: to another machine, signed in, encrypted, kept thrice. */
final class BrokerDemand implements Demand {

  private static final String BROKERS = "thac.messaging.brokers";
  private static final String COPIES = "thac.messaging.replication";
  private static final String PROTOCOL = "spring.kafka.security.protocol";
  private static final int LEAST_COPIES = 3;

  @Override
  public Stream<Fault> faults(PropertyResolver settings) {
    List<Fault> faults = new ArrayList<>();
    String protocol = settings.getProperty(PROTOCOL, "PLAINTEXT").toUpperCase(Locale.ROOT);
    if (Address.isLocal(settings.getProperty(BROKERS))) {
      faults.add(
          new Fault(
              "broker-on-loopback",
              BROKERS,
              "hàng đợi sự kiện ở chính máy này; hãy ghi địa chỉ các máy chủ Kafka.",
              "the broker is on this very machine; name the servers of Kafka."));
    }
    if (!protocol.endsWith("SSL")) {
      faults.add(
          new Fault(
              "broker-in-clear",
              PROTOCOL,
              "đường đến Kafka không mã hóa; hãy đặt SASL_SSL hoặc SSL.",
              "the way to Kafka is not encrypted; set SASL_SSL or SSL."));
    }
    boolean certified = protocol.equals("SSL") && hasCertificate(settings);
    if (!protocol.startsWith("SASL") && !certified) {
      faults.add(
          new Fault(
              "broker-open",
              PROTOCOL,
              "không đăng nhập vào Kafka; hãy đặt SASL_SSL với tên và mật khẩu của dịch vụ, hoặc"
                  + " SSL với chứng thư của dịch vụ.",
              "nobody signs in to Kafka; set SASL_SSL with the service's name and password, or SSL"
                  + " with a certificate of its own."));
    }
    if (settings.getProperty(COPIES, Short.class, (short) -1) < LEAST_COPIES) {
      faults.add(
          new Fault(
              "broker-few-copies",
              COPIES,
              "sự kiện cần ít nhất 3 bản trên các máy chủ khác nhau; hãy đặt 3.",
              "events need at least three copies on different servers; set 3."));
    }
    return faults.stream();
  }

  private static boolean hasCertificate(PropertyResolver settings) {
    return Stream.of(
            "spring.kafka.ssl.key-store-location",
            "spring.kafka.ssl.key-store-certificate-chain",
            "spring.kafka.ssl.bundle")
        .anyMatch(settings::containsProperty);
  }
}
