package vn.thac.notification.adapter.mail;

/** An address, name or subject that must not reach a mail server. */
final class Unmailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unmailable(String why) {
    super(why, null, false, false);
  }
}
