package vn.thac.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps the parts apart that share one class path: a part meets the auto-configurations of its own
 * libraries, as it would alone. Where nobody said which part this is, nothing is kept out.
 */
final class Fence implements AutoConfigurationImportFilter, EnvironmentAware {

  static final String PART = "thac.launcher.part";

  private Optional<Part> part = Optional.empty();

  @Override
  public void setEnvironment(Environment environment) {
    part = Optional.ofNullable(environment.getProperty(PART)).map(Part::valueOf);
  }

  @Override
  public boolean[] match(@Nullable String[] classNames, AutoConfigurationMetadata metadata) {
    boolean[] passes = new boolean[classNames.length];
    for (int i = 0; i < passes.length; i++) {
      String name = classNames[i];
      passes[i] = name == null || passes(name);
    }
    return passes;
  }

  boolean passes(String className) {
    return part.isEmpty() || Library.of(className).map(part.get()::has).orElse(true);
  }
}
