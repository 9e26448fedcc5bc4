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
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body is longer than it may be, whether it says its length or only turns out to be. */
public final class BodyLimit extends OncePerRequestFilter {

  private final Function<HttpServletRequest, DataSize> limits;
  private final Function<DataSize, Reason> words;

  /**
   * Limits bodies.
   *
   * @param limits how long the body of this request may be
   * @param words what is said of one that is longer than this
   */
  public BodyLimit(
      Function<HttpServletRequest, DataSize> limits, Function<DataSize, Reason> words) {
    this.limits = limits;
    this.words = words;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DataSize limit = limits.apply(request);
    if (request.getContentLengthLong() > limit.toBytes()) {
      Problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, words.apply(limit));
    } else if (request.getContentLengthLong() >= 0) {
      chain.doFilter(request, response); // the connector reads no further than the length said
    } else {
      chain.doFilter(new Limited(request, limit.toBytes(), words.apply(limit)), response);
    }
  }

  /** The body went on past its limit; the cause says so in words. */
  public static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1;

    Exceeded(Reason tooLarge) {
      super(new Refused(HttpStatus.CONTENT_TOO_LARGE, List.of(tooLarge)));
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long limit;
    private final Reason tooLarge;

    Limited(HttpServletRequest request, long limit, Reason tooLarge) {
      super(request);
      this.limit = limit;
      this.tooLarge = tooLarge;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), limit, tooLarge);
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private final Reason tooLarge;
    private long left;

    Counted(ServletInputStream in, long limit, Reason tooLarge) {
      this.in = in;
      this.left = limit;
      this.tooLarge = tooLarge;
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

    private void count(int read) throws Exceeded {
      left -= read;
      if (left < 0) {
        throw new Exceeded(tooLarge);
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
