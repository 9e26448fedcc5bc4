package vn.thac.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be, and how a service goes.
 *
 * @param json the longest JSON body that is taken
 * @param text the longest imported text or CSV; three hundred pages are about one megabyte
 * @param paths the longest body that comes to one of these paths, whatever its type
 * @param farewell how long a service goes on after it said that it goes
 */
@ConfigurationProperties("thac.http")
record HttpSettings(
    @DefaultValue("1MB") DataSize json,
    @DefaultValue("4MB") DataSize text,
    @DefaultValue Map<String, DataSize> paths,
    @DefaultValue("3s") Duration farewell) {

  DataSize limitOf(HttpServletRequest request) {
    String type = request.getContentType();
    DataSize usual = type != null && type.startsWith("text/") ? text : json;
    return paths.getOrDefault(request.getRequestURI(), usual);
  }
}
