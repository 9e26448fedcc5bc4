package vn.thac.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One message on its way in: everybody is welcome, nothing too big is. */
final class MailReceiver implements MessageHandler {

  private final MailDrop drop;
  private final int limit;

  MailReceiver(MailDrop drop, int limit) {
    this.drop = drop;
    this.limit = limit;
  }

  @Override
  public void from(String from) {}

  @Override
  public void recipient(String recipient) {}

  @Override
  public String data(InputStream data) throws IOException, RejectException {
    byte[] message = data.readNBytes(limit + 1);
    if (message.length > limit) {
      data.transferTo(OutputStream.nullOutputStream()); // or the rest is taken for commands
      throw new RejectException(552, "5.3.4 Message too big, at most " + limit + " bytes");
    }
    try {
      return "2.0.0 Kept as " + drop.keep(message);
    } catch (IOException e) {
      throw new RejectException(452, "4.3.1 Message cannot be stored: " + e.getMessage());
    }
  }

  @Override
  public void done() {}
}
