package vn.thac.ground;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the folder that a {@link MailSink} writes; any process may. */
public final class Mails {

  private final Path folder;

  public Mails(Path folder) {
    this.folder = folder;
  }

  /** The newest messages first. */
  public List<Mail> newest(int limit) {
    return MailFiles.newestFirst(folder).stream().limit(limit).map(MailFiles::read).toList();
  }

  /** All of them, newest first. */
  public List<Mail> all() {
    return newest(Integer.MAX_VALUE);
  }

  /** One message by its {@link Mail#name()}. */
  public Optional<Mail> named(String name) {
    return MailFiles.newestFirst(folder).stream()
        .filter(file -> MailFiles.name(file).equals(name))
        .findFirst()
        .map(MailFiles::read);
  }

  /** How many there are, without reading them. */
  public int count() {
    return MailFiles.newestFirst(folder).size();
  }
}
