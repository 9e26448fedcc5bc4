package vn.thac.production;

import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/**
 * What a part asks of its settings before it serves a real province. It is asked before anything is
 * connected to, and looks at nothing but the settings.
 */
@FunctionalInterface
public interface Demand {

  /** Every way in which these settings fall short; none where they do. */
  Stream<Fault> faults(PropertyResolver settings);
}
