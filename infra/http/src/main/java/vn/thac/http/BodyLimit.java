package vn.thac.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body is larger than its kind allows, whatever it says of itself. */
final class BodyLimit extends OncePerRequestFilter {

  private final HttpSettings settings;

  BodyLimit(HttpSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    DataSize limit = type != null && type.startsWith("text/") ? settings.text() : settings.json();
    if (request.getContentLengthLong() > limit.toBytes()) {
      Problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, tooLarge(limit));
      return;
    }
    chain.doFilter(new Limited(request, limit), response);
  }

  private static Reason tooLarge(DataSize limit) {
    return Reason.of(
        "too-large",
        "Nội dung gửi lên quá lớn, tối đa " + limit.toKilobytes() + " KB; hãy chia nhỏ.",
        "The content is too large, at most " + limit.toKilobytes() + " KB; split it.");
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final DataSize limit;

    Limited(HttpServletRequest request, DataSize limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), limit);
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private final DataSize limit;
    private long left;

    Counted(ServletInputStream in, DataSize limit) {
      this.in = in;
      this.limit = limit;
      this.left = limit.toBytes();
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw new Refused(HttpStatus.CONTENT_TOO_LARGE, List.of(tooLarge(limit)));
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
