package vn.thac.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a request that is too long, whether it says its length or only turns out to be. */
class BodyLimit extends OncePerRequestFilter {

  private final long limit;

  BodyLimit(DataSize limit) {
    this.limit = limit.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      Problem.BODY_TOO_LONG.write(request, response);
    } else if (request.getContentLengthLong() >= 0) {
      chain.doFilter(request, response); // the connector reads no further than the length said
    } else {
      chain.doFilter(new Counted(request, limit), response);
    }
  }

  /** The body went on past the limit. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(long limit) {
      super("the body is longer than " + limit + " bytes");
    }
  }

  private static final class Counted extends HttpServletRequestWrapper {

    private final long limit;

    Counted(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), limit);
    }
  }

  private static final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private long read;

    CountedStream(ServletInputStream body, long limit) {
      this.body = body;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = body.read(into, from, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > limit) {
        throw new Exceeded(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
