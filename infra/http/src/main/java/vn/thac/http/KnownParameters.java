package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A parameter nobody reads, or an empty one where a number or a day is meant, is a mistake of the
 * caller, said and not passed over.
 */
final class KnownParameters implements HandlerInterceptor {

  private final Map<HandlerMethod, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("vn.thac.")) {
      Map<String, Class<?>> types = known.computeIfAbsent(method, KnownParameters::typesOf);
      request.getParameterMap().forEach((name, values) -> check(name, values, types));
    }
    return true;
  }

  private static void check(String name, String[] values, Map<String, Class<?>> types) {
    Class<?> type = types.get(name);
    if (type == null) {
      throw Refused.badRequest(
          new Reason(
              "parameter.unknown",
              "/" + name.replaceAll("[^A-Za-z0-9._-]", "?"),
              "Không có tham số này; các tham số được nhận: " + types.keySet() + ".",
              "There is no such parameter; known are " + types.keySet() + "."));
    }
    if (type != String.class && Arrays.stream(values).anyMatch(String::isEmpty)) {
      throw Refused.badRequest(
          new Reason(
              "parameter.empty",
              "/" + name,
              "Tham số này để trống; hãy bỏ đi hoặc cho giá trị.",
              "This parameter is empty; leave it out or give it a value."));
    }
  }

  private static Map<String, Class<?>> typesOf(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .collect(
            Collectors.toUnmodifiableMap(
                KnownParameters::nameOf, MethodParameter::getParameterType));
  }

  private static String nameOf(MethodParameter parameter) {
    RequestParam annotation =
        Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
    return annotation.name().isEmpty()
        ? annotation.value().isEmpty() ? parameter.getParameter().getName() : annotation.value()
        : annotation.name();
  }
}
