package vn.thac.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A service's class uses no class of another service. */
final class DependOnNoOtherService extends ArchCondition<JavaClass> {

  DependOnNoOtherService() {
    super("depend on no other service");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String own = Services.of(type);
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String other = Services.of(dependency.getTargetClass());
      if (other != null && !other.equals(own)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
