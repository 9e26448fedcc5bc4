package vn.thac.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request with a key that makes its repeat harmless, whose body can be sent once more; one that
 * is too large to be held is passed on as it comes, and sent again by whoever sent it.
 */
final class RepeatableBody extends HttpServletRequestWrapper {

  static final String KEY = "Idempotency-Key";
  private static final long MOST_HELD = 5L << 20;

  private byte @Nullable [] kept;

  private RepeatableBody(HttpServletRequest request) {
    super(request);
  }

  /** Reads the body to its end; from now on it is read from memory. */
  void keep() throws IOException {
    if (kept == null) {
      kept = super.getInputStream().readAllBytes();
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    byte[] bytes = kept;
    return bytes == null ? super.getInputStream() : new Kept(new ByteArrayInputStream(bytes));
  }

  /** Makes requests repeatable that ask for it by carrying a key. */
  static final class Wrapping extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      long length = request.getContentLengthLong();
      boolean asks = request.getHeader(KEY) != null && length >= 0 && length <= MOST_HELD;
      chain.doFilter(asks ? new RepeatableBody(request) : request, response);
    }
  }

  private static final class Kept extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Kept(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("read it, it is all there");
    }
  }
}
