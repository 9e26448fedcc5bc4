package vn.thac.trial.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** A row of ports that nobody else had when it was chosen. */
record Ports(int base) {

  static final int MAIL = 8;
  static final int PROXIES = 9;

  private static final int ROW = 20;

  /** Below those the system gives to whoever asks for any. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 31_000;

  /** The first row that is free. */
  static Ports free() throws IOException {
    for (int base = LOWEST; base < HIGHEST; base += ROW) {
      if (isFree(base)) {
        return new Ports(base);
      }
    }
    throw new IOException("no " + ROW + " free ports in a row");
  }

  private static boolean isFree(int base) {
    for (int port = base; port < base + ROW; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(false);
      } catch (IOException e) {
        return false; // taken: the next row is asked
      }
    }
    return true;
  }

  int of(Member member) {
    return base + member.offsets().getFirst();
  }

  List<Integer> all(Member member) {
    return member.offsets().stream().map(offset -> base + offset).toList();
  }

  int of(Link link) {
    return base + link.offset();
  }

  int behind(Link link) {
    return base + link.behind();
  }

  int mail() {
    return base + MAIL;
  }

  int proxies() {
    return base + PROXIES;
  }
}
