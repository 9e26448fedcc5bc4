package vn.thac.production;

import java.util.List;
import java.util.stream.Collectors;

/** The settings are not fit to serve a real province; the service does not start with them. */
public class NotForProduction extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  NotForProduction(List<Fault> faults) {
    super(faults.stream().map(NotForProduction::line).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  private static String line(Fault fault) {
    return "%s (%s): %s / %s".formatted(fault.setting(), fault.name(), fault.vi(), fault.en());
  }

  /** All of them at once. */
  public List<Fault> faults() {
    return faults;
  }
}
