package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as RFC 9457 problems, in Vietnamese unless English is asked for. */
public final class Problems {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Problems() {}

  /**
   * The problem for a list of reasons; the first is the headline, those with a place are listed.
   */
  public static ProblemDetail of(
      HttpStatusCode status, List<Reason> reasons, HttpServletRequest request) {
    boolean english = speaksEnglish(request);
    Reason first = reasons.getFirst();
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:thac:problem:" + first.code()));
    problem.setTitle(text(first, english));
    problem.setDetail(
        reasons.stream().map(reason -> text(reason, english)).collect(Collectors.joining(" ")));
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("code", first.code());
    String trace = MDC.get("traceId");
    if (trace != null) {
      problem.setProperty("traceId", trace);
    }
    List<Map<String, String>> fields =
        reasons.stream()
            .filter(reason -> reason.pointer() != null)
            .map(
                reason ->
                    Map.of(
                        reason.in().place(),
                        String.valueOf(reason.pointer()),
                        "code",
                        reason.code(),
                        "message",
                        text(reason, english)))
            .toList();
    if (!fields.isEmpty()) {
      problem.setProperty("errors", fields);
    }
    return problem;
  }

  /** Answers a request before any handler has it, as a filter does. */
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatusCode status,
      Reason reason)
      throws IOException {
    ProblemDetail problem = of(status, List.of(reason), request);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Map<String, Object> body = new java.util.LinkedHashMap<>();
    body.put("type", String.valueOf(problem.getType()));
    body.put("title", String.valueOf(problem.getTitle()));
    body.put("status", status.value());
    body.put("detail", String.valueOf(problem.getDetail()));
    body.put("instance", String.valueOf(problem.getInstance()));
    Map<String, Object> more = problem.getProperties();
    if (more != null) {
      body.putAll(more);
    }
    response.getOutputStream().write(JSON.writeValueAsBytes(body));
  }

  private static boolean speaksEnglish(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return accepted != null
        && accepted.trim().toLowerCase(Locale.ROOT).startsWith(Locale.ENGLISH.getLanguage());
  }

  private static String text(Reason reason, boolean english) {
    return english ? reason.en() : reason.vi();
  }
}
