package vn.thac.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.http.Reason;

/**
 * What the server itself refuses, before any filter has seen it, is refused in the same form: an
 * address with letters it may not have, headers without an end. Tomcat makes one by its name; the
 * language asked for is not known so early, so it says it in both.
 */
public final class ConnectorProblems extends ErrorReportValve {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(UTF_8);
      Writer writer = response.getReporter();
      if (writer != null) { // else half an answer is under way already
        writer.write(problem(status));
        response.finishResponse();
      }
    } catch (IOException e) {
      container.getLogger().debug("whoever sent this has gone", e);
    }
  }

  private static String problem(int status) {
    Reason reason = Problem.ofStatus(status).reason();
    return JSON.writeValueAsString(
        Map.of(
            "type",
            "urn:thac:problem:" + reason.code(),
            "title",
            reason.vi(),
            "status",
            status,
            "detail",
            reason.vi() + " / " + reason.en(),
            "code",
            reason.code()));
  }
}
