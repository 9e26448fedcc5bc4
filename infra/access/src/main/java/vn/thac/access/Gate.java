package vn.thac.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.thac.http.Refused;

/**
 * Where every request to a handler of ours goes through: before it, by role; at its answer, that a
 * decision about what it touched has been made.
 */
@RestControllerAdvice
final class Gate
    implements HandlerInterceptor, HandlerMethodArgumentResolver, ResponseBodyAdvice<Object> {

  private static final String ASKING = Asking.class.getName();

  private final People people;
  private final Permissions permissions;

  Gate(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || !Endpoints.isOurs(method)) {
      return true;
    }
    Decides decides = method.getMethodAnnotation(Decides.class);
    if (decides == null) {
      throw new IllegalStateException(
          method + " has no decision"); // the start-up has looked already
    }
    Principal principal = request.getUserPrincipal();
    Person person = principal == null ? null : people.byLogin(principal.getName()).orElse(null);
    if (person == null || !permissions.allow(person, decides.value())) {
      throw Refused.forbidden();
    }
    request.setAttribute(ASKING, new Asking(person, decides.value(), permissions));
    return true;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Asking.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    return request.getAttribute(ASKING, NativeWebRequest.SCOPE_REQUEST);
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (request instanceof ServletServerHttpRequest servlet
        && servlet.getServletRequest().getAttribute(ASKING) instanceof Asking asking
        && !asking.isDecided()
        && !(body instanceof ProblemDetail)) {
      response.setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
      throw new IllegalStateException(
          servlet.getURI().getPath() + " answered without a decision about what it touched");
    }
    return body;
  }
}
