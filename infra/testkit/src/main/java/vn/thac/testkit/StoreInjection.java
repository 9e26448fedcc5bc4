package vn.thac.testkit;

import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Hands one run of a class its fresh database, and drops it afterwards. */
final class StoreInjection
    implements BeforeClassTemplateInvocationCallback,
        AfterClassTemplateInvocationCallback,
        ParameterResolver,
        TestInstancePostProcessor {

  private final RunningStore running;
  private @Nullable Store store;

  StoreInjection(RunningStore running) {
    this.running = running;
  }

  @Override
  public void beforeClassTemplateInvocation(ExtensionContext context) {
    Class<?> suite = context.getRequiredTestClass();
    store = running.fresh(suite);
    RanOn.note(suite, running.description());
  }

  @Override
  public void afterClassTemplateInvocation(ExtensionContext context) {
    store().database().drop();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Store.class;
  }

  @Override
  public Store resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store();
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context)
      throws IllegalAccessException {
    for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Store.class
            && field.trySetAccessible()
            && isUnset(field, instance)) {
          field.set(instance, store());
        }
      }
    }
  }

  /** A field that the constructor has set from its parameter is left alone. */
  private static boolean isUnset(Field field, Object instance) throws IllegalAccessException {
    return field.get(instance) == null;
  }

  private Store store() {
    return Objects.requireNonNull(store, "no test runs");
  }
}
