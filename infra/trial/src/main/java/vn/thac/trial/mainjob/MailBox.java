package vn.thac.trial.mainjob;

import java.util.List;
import vn.thac.ground.Mail;

/** The mails that came to their end at the people's mail server. */
public interface MailBox {

  /** Whether mails to this person come here. */
  boolean isOf(String login);

  /** Those its readers have, copies included. */
  List<Mail> kept();

  /** Those it said it would never take: told, though nobody has read them. */
  List<Mail> refused();

  /** How many readers have, without reading them. */
  int count();
}
