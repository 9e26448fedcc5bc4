package vn.thac.notification.application;

/** Hands mail to a mail server. */
public interface Mailer {

  /** One dialogue with the server; every outcome is an answer, none an exception. */
  Delivery send(Mail mail);

  /** How a dialogue ended. */
  sealed interface Delivery {

    /** The server has taken it upon itself: its words after the final dot. */
    record Accepted(String answer) implements Delivery {}

    /** The server will never take it. */
    record Refused(String answer) implements Delivery {}

    /** The server may take it later; it said so itself. */
    record Delayed(String answer) implements Delivery {}

    /** The server could not be reached, so it has not taken it. */
    record Unreached(String why) implements Delivery {}

    /** The dialogue broke off after the mail was handed over: the server may have taken it. */
    record BrokenOff(String why) implements Delivery {}

    /** There was no dialogue: the server is being left alone for a while. */
    record NotTried(String why) implements Delivery {}
  }
}
