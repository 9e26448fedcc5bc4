package vn.thac.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs the class once on each store that is there, or on the first where that says it all. */
final class EveryStore implements ClassTemplateInvocationContextProvider {

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<OneStore> provideClassTemplateInvocationContexts(ExtensionContext context) {
    List<RunningStore> running = Stores.find().running();
    boolean one = context.getRequiredTestClass().isAnnotationPresent(OnOneStore.class);
    return (one ? running.subList(0, 1) : running).stream().map(OneStore::new);
  }

  private record OneStore(RunningStore store) implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return "on the " + store.kind();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new StoreInjection(store));
    }
  }
}
