package vn.thac.http.arriving;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;
import vn.thac.http.Problems;

/**
 * Tells whoever stopped sending that it took too long. The server lets no handler answer once
 * reading has failed, and would answer itself that something broke.
 */
public final class StoppedSending extends ValveBase {

  /** For all requests, whichever thread answers them. */
  public StoppedSending() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
        && isOfSilence(fault)
        && response.setErrorReported()) {
      response.setSuspended(false);
      Problems.write(
          request.getRequest(),
          response.getResponse(),
          HttpStatus.REQUEST_TIMEOUT,
          ArrivedBody.TOO_SLOW);
    }
  }

  static boolean isOfSilence(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }
}
