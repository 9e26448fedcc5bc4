package vn.thac.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;
import vn.thac.production.Address;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/**
 * What letters have to be: sent by somebody there is, over an encrypted line, leading to the page.
 */
final class MailDemand implements Demand {

  private static final String HOST = "spring.mail.host";
  private static final String STARTTLS = "spring.mail.properties.mail.smtp.starttls.required";
  private static final String SSL = "spring.mail.properties.mail.smtp.ssl.enable";

  @Override
  public Stream<Fault> faults(PropertyResolver settings) {
    List<Fault> faults = new ArrayList<>();
    if (Address.isLocal(settings.getProperty(HOST))) {
      faults.add(
          new Fault(
              "mail-on-loopback",
              HOST,
              "máy chủ thư ở chính máy này; hãy ghi máy chủ thư của cơ quan.",
              "the mail server is on this very machine; name the authority's own."));
    }
    if (!isEncrypted(settings)) {
      faults.add(
          new Fault(
              "mail-in-clear",
              STARTTLS,
              "thư được gửi không mã hóa; hãy đặt true (hoặc spring.mail.protocol: smtps).",
              "letters are sent in clear; set true (or spring.mail.protocol: smtps)."));
    }
    for (String sender : List.of("thac.mail.from", "thac.mail.reply-to")) {
      if (Address.isNobodys(settings.getProperty(sender))) {
        faults.add(
            new Fault(
                sender.equals("thac.mail.from") ? "sender-nobody" : "answers-to-nobody",
                sender,
                "địa chỉ này không ai nhận; hãy ghi địa chỉ thư có người đọc.",
                "nobody has this address; set one that somebody reads."));
      }
    }
    String portal = settings.getProperty("thac.mail.portal");
    if (Address.isLocal(Address.hostOf(portal)) || Address.isInClear(portal)) {
      faults.add(
          new Fault(
              "portal-in-clear",
              "thac.mail.portal",
              "liên kết trong thư phải dẫn đến cổng bằng https, mọi người mở được.",
              "the links of letters have to lead to the page by https, where everybody can open"
                  + " them."));
    }
    return faults.stream();
  }

  private static boolean isEncrypted(PropertyResolver settings) {
    return settings.getProperty(STARTTLS, Boolean.class, false)
        || settings.getProperty(SSL, Boolean.class, false)
        || settings.getProperty("spring.mail.protocol", "smtp").equals("smtps");
  }
}
