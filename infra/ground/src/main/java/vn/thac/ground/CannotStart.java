package vn.thac.ground;

/** A stage cannot start, and one line says why and what to do. */
final class CannotStart extends Exception {

  private static final long serialVersionUID = 1L;

  private final String stage;

  CannotStart(String stage, String reason) {
    super(reason);
    this.stage = stage;
  }

  static CannotStart of(String stage, Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = root.getMessage() == null ? "" : ": " + root.getMessage();
    var cannot = new CannotStart(stage, root.getClass().getSimpleName() + said);
    cannot.initCause(fault);
    return cannot;
  }

  /** One line for the one who reads standard output. */
  String line() {
    return "failed " + stage + " " + String.valueOf(getMessage()).replaceAll("\\s+", " ").strip();
  }
}
