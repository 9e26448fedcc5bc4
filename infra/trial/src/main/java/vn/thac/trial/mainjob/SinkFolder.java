package vn.thac.trial.mainjob;

import java.util.List;
import vn.thac.ground.Mail;
import vn.thac.ground.Mails;

/** The mail box of {@code infra/thac up}, whose sink takes everything. */
public record SinkFolder(Mails mails) implements MailBox {

  @Override
  public List<Mail> kept() {
    return mails.all();
  }

  @Override
  public boolean isOf(String login) {
    return true;
  }

  @Override
  public List<Mail> refused() {
    return List.of();
  }

  @Override
  public int count() {
    return mails.count();
  }
}
