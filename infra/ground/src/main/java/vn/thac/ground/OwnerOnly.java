package vn.thac.ground;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that nobody but their owner may look into, write to, or have planted. */
final class OwnerOnly {

  static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(EnumSet.of(OWNER_READ, OWNER_WRITE));
  static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(EnumSet.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE));

  private static final Set<PosixFilePermission> OF_THE_OWNER =
      EnumSet.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);

  /** The command's: a link that says which process is at work, and leads nowhere. */
  private static final Path LOCK = Path.of("lock");

  private OwnerOnly() {}

  static Path folder(Path folder) throws IOException {
    return Files.createDirectories(folder, FOLDER);
  }

  /**
   * Takes from others what an earlier version, or whoever made the folder, gave them.
   *
   * @throws IOException names what is not a file or folder of this process's owner
   */
  static void make(Path data) throws IOException {
    UserPrincipal owner = owner(data);
    try (Stream<Path> all = Files.walk(data)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        if (!data.relativize(one).equals(LOCK)) {
          make(one, owner);
        }
      }
    }
  }

  private static void make(Path one, UserPrincipal owner) throws IOException {
    var view = Files.getFileAttributeView(one, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    try {
      PosixFileAttributes about = view.readAttributes();
      if (about.isSymbolicLink()) {
        throw new IOException(one + " is a link; take it away");
      }
      if (!about.owner().equals(owner)) {
        throw new IOException(one + " is " + about.owner().getName() + "'s; take it away");
      }
      if (!OF_THE_OWNER.containsAll(about.permissions())) {
        Set<PosixFilePermission> kept = EnumSet.copyOf(OF_THE_OWNER);
        kept.retainAll(about.permissions());
        view.setPermissions(kept);
      }
    } catch (NoSuchFileException e) {
      // gone meanwhile, as the command's own files are
    }
  }

  /** Whoever this process is: the owner of what it makes. */
  private static UserPrincipal owner(Path folder) throws IOException {
    Path made = Files.createTempFile(folder, "owner", null);
    try {
      return Files.getOwner(made);
    } finally {
      Files.delete(made);
    }
  }
}
