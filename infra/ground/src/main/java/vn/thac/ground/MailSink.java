package vn.thac.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on 127.0.0.1 that keeps every message as a file and sends none on. */
public final class MailSink implements AutoCloseable {

  private static final int LIMIT = 10 * 1024 * 1024;

  private final SMTPServer server;

  private MailSink(SMTPServer server) {
    this.server = server;
  }

  /** Port 0 takes a free one. */
  public static MailSink start(Path folder, int port, InstantSource clock) throws IOException {
    var drop = new MailDrop(folder, clock);
    var server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .softwareName("Thac mail sink")
            .maxMessageSize(LIMIT)
            .maxConnections(64)
            .messageHandlerFactory(context -> new MailReceiver(drop, LIMIT))
            .build();
    server.start();
    return new MailSink(server);
  }

  public int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }
}
