package vn.thac.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of what runs on one data folder: each drawn when it is first asked for and kept in
 * a file of its own, which is never on a command line, in an environment or in a log.
 */
final class Passwords {

  private static final int BYTES = 32;

  private final Path folder;

  Passwords(Path data) {
    folder = data.resolve("passwords");
  }

  /** Whether any was ever drawn here. */
  boolean areDrawn() {
    return Files.isDirectory(folder);
  }

  /**
   * Letters, digits, dashes: nothing that an address or a line of settings would have to escape.
   */
  String of(String account) {
    try {
      var file = new DurableFile(OwnerOnly.folder(folder).resolve(account));
      return file.read().orElseGet(() -> draw(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String draw(DurableFile file) {
    byte[] drawn = new byte[BYTES];
    new SecureRandom().nextBytes(drawn);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    file.write(password);
    return password;
  }
}
