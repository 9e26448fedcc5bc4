package vn.thac.trial.breaking;

import java.util.List;
import java.util.stream.Stream;
import vn.thac.ground.Mail;
import vn.thac.trial.mainjob.MailBox;
import vn.thac.trial.mainjob.Tree;
import vn.thac.trial.platform.MailServer;
import vn.thac.trial.platform.Received;

/** The mails to one province's people. */
record ProvinceMail(MailServer server, Tree tree) implements MailBox {

  @Override
  public boolean isOf(String login) {
    return tree.has(login);
  }

  @Override
  public List<Mail> kept() {
    return own().filter(Received::isKept).map(Received::mail).toList();
  }

  @Override
  public List<Mail> refused() {
    return own()
        .filter(one -> one.outcome() == Received.Outcome.REFUSED)
        .map(Received::mail)
        .toList();
  }

  @Override
  public int count() {
    return (int) own().filter(Received::isKept).count();
  }

  /** How many the server kept and dropped the line in place of saying so. */
  int unsaid() {
    return (int) own().filter(one -> one.outcome() == Received.Outcome.TAKEN_UNSAID).count();
  }

  private Stream<Received> own() {
    return server.received().stream().filter(one -> isOf(login(one.mail())));
  }

  private static String login(Mail mail) {
    String to = mail.to().getFirst();
    return to.substring(0, to.indexOf('@'));
  }
}
