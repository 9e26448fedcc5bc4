package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others on this machine may see of a data folder, and what they may have planted in it. */
class OwnerOnlyTest {

  @TempDir private Path folder;

  @Test
  void takesFromOthersWhatAnEarlierReleaseGaveThem() throws Exception {
    Path data = open(Files.createDirectory(folder.resolve("data")), "rwxrwxrwx");
    Path mail = open(Files.createDirectory(data.resolve("mail")), "rwxr-xr-x");
    Path letter = open(Files.writeString(mail.resolve("1-1.eml"), "Subject: a"), "rw-r--r--");
    Files.createSymbolicLink(data.resolve("lock"), Path.of("4711")); // the command at work

    GroundFolder.take(data).close();

    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(permissions(mail)).isEqualTo("rwx------");
    assertThat(permissions(letter)).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("ground.lock"))).isEqualTo("rw-------");
  }

  @Test
  void whatItMakesIsItsOwners() throws Exception {
    new MailDrop(folder.resolve("made/mail"), InstantSource.system()).keep(new byte[] {1});
    new DurableFile(folder.resolve("made/clock")).write("PT0S");

    try (Stream<Path> all = Files.walk(folder.resolve("made"))) {
      for (Path one : all.toList()) {
        assertThat(permissions(one))
            .as(one.toString())
            .isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void refusesAFolderInWhichALinkWasPlanted() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "kept");
    for (String name : List.of("ground.lock", "store.mv", "mail", "passwords", "logs")) {
      Path data = Files.createDirectory(folder.resolve("data-" + name));
      Files.createSymbolicLink(data.resolve(name), victim);

      assertThatThrownBy(() -> GroundFolder.take(data))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(name.equals("ground.lock") ? "cannot be written" : "is a link");
    }
    assertThat(victim).hasContent("kept");
  }

  @Test
  void aPlantedLinkIsNeitherReadNorWrittenThrough() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "kept");
    Path mail = Files.createDirectory(folder.resolve("mail"));
    Files.createSymbolicLink(mail.resolve("1-1.eml"), victim);
    Path key = Files.createSymbolicLink(folder.resolve("key"), victim);
    Files.createSymbolicLink(folder.resolve("key.new"), victim);

    assertThat(new Mails(mail).all()).isEmpty();
    assertThatThrownBy(() -> new DurableFile(key).read()).hasMessageContaining("key");
    new DurableFile(key).write("new");

    assertThat(victim).hasContent("kept");
    assertThat(new DurableFile(key).read()).contains("new");
  }

  private static Path open(Path path, String permissions) throws Exception {
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
