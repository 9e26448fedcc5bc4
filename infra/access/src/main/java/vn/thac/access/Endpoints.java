package vn.thac.access;

import java.lang.reflect.Type;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks at start-up whether every endpoint of ours asks for a decision. */
final class Endpoints implements SmartInitializingSingleton {

  private final List<RequestMappingHandlerMapping> mappings;

  Endpoints(List<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("vn.thac.");
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (RequestMappingHandlerMapping mapping : mappings) {
      for (HandlerMethod method : mapping.getHandlerMethods().values()) {
        if (isOurs(method) && hasNoBody(method)) {
          throw new IllegalStateException(
              method
                  + " answers without a body, which the gate could not withhold: answer with one");
        }
        if (isOurs(method) && !method.hasMethodAnnotation(Decides.class)) {
          throw new IllegalStateException(
              method + " has no decision: annotate it with @Decides and a row of Action");
        }
      }
    }
  }

  private static boolean hasNoBody(HandlerMethod method) {
    Type type = method.getMethod().getGenericReturnType();
    return type == void.class || type.getTypeName().endsWith("<java.lang.Void>");
  }
}
