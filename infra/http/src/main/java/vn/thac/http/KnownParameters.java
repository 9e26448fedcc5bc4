package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A parameter nobody reads is a mistake of the caller, said and not passed over. */
final class KnownParameters implements HandlerInterceptor {

  private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("vn.thac.")) {
      Set<String> names = known.computeIfAbsent(method, KnownParameters::namesOf);
      for (String name : request.getParameterMap().keySet()) {
        if (!names.contains(name)) {
          throw Refused.badRequest(
              new Reason(
                  "parameter.unknown",
                  "/" + name.replaceAll("[^A-Za-z0-9._-]", "?"),
                  "Không có tham số này; các tham số được nhận: " + names + ".",
                  "There is no such parameter; known are " + names + "."));
        }
      }
    }
    return true;
  }

  private static Set<String> namesOf(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(KnownParameters::nameOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String nameOf(MethodParameter parameter) {
    RequestParam annotation =
        Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
    return annotation.name().isEmpty()
        ? annotation.value().isEmpty() ? parameter.getParameter().getName() : annotation.value()
        : annotation.name();
  }
}
