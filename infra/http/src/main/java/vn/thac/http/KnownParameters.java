package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A parameter nobody reads, or an empty one where something else would be taken for it, is a
 * mistake of the caller, said and not passed over. What is read is text that may come in, as are
 * the words of the address, which go on composed like it ({@link ComposedParameters}).
 */
final class KnownParameters implements HandlerInterceptor {

  /** By name, whether it may be empty. */
  private final Map<HandlerMethod, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("vn.thac.")) {
      Map<String, Boolean> mayBeEmpty = known.computeIfAbsent(method, KnownParameters::of);
      request.getParameterMap().forEach((name, values) -> check(name, values, mayBeEmpty));
      Map<String, String> words = new HashMap<>(wordsOfTheAddress(request));
      words.replaceAll((name, value) -> text(name, value));
      request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, words);
    }
    return true;
  }

  private static void check(String name, String[] values, Map<String, Boolean> known) {
    Boolean mayBeEmpty = known.get(name);
    if (mayBeEmpty == null) {
      throw Refused.badRequest(
          Reason.ofParameter(
              "parameter.unknown",
              name.replaceAll("[^A-Za-z0-9._-]", "?"),
              "Không có tham số này; các tham số được nhận: " + known.keySet() + ".",
              "There is no such parameter; known are " + known.keySet() + "."));
    }
    if (!mayBeEmpty && Arrays.stream(values).anyMatch(String::isEmpty)) {
      throw Refused.badRequest(
          Reason.ofParameter(
              "parameter.empty",
              name,
              "Tham số này để trống; hãy bỏ đi hoặc cho giá trị.",
              "This parameter is empty; leave it out or give it a value."));
    }
    for (String value : values) {
      text(name, value);
    }
  }

  private static String text(String name, String value) {
    try {
      return Text.composed(value);
    } catch (Refused refused) {
      throw refused.at(Reason.In.ADDRESS, name);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> wordsOfTheAddress(HttpServletRequest request) {
    Object words = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return words == null ? Map.of() : (Map<String, String>) words;
  }

  private static Map<String, Boolean> of(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .collect(
            Collectors.toUnmodifiableMap(KnownParameters::nameOf, KnownParameters::mayBeEmpty));
  }

  /** Text, unless something else would be put in its place. */
  private static boolean mayBeEmpty(MethodParameter parameter) {
    return parameter.getParameterType() == String.class
        && annotationOf(parameter).defaultValue().equals(ValueConstants.DEFAULT_NONE);
  }

  private static String nameOf(MethodParameter parameter) {
    RequestParam annotation = annotationOf(parameter);
    return annotation.name().isEmpty()
        ? annotation.value().isEmpty() ? parameter.getParameter().getName() : annotation.value()
        : annotation.name();
  }

  private static RequestParam annotationOf(MethodParameter parameter) {
    return Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
  }
}
