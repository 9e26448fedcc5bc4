package vn.thac.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others on this machine may see of the data folder, and what they may have done to it. */
class CommandFolderTest extends Command {

  @Test
  void whatItMakesIsItsOwnersAndSoIsWhatAnEarlierReleaseMade() throws Exception {
    Path data = with(Files.createDirectory(folder.resolve("data")), "rwxr-xr-x");
    Path mail = with(Files.createDirectory(data.resolve("mail")), "rwxrwxrwx");
    with(Files.writeString(mail.resolve("1-1.eml"), "Subject: a"), "rw-rw-r--");

    began(data, Map.of());

    try (Stream<Path> all = Files.walk(data)) {
      assertThat(all.filter(one -> !Files.isSymbolicLink(one)).map(CommandFolderTest::rights))
          .isNotEmpty()
          .allMatch(rights -> rights.endsWith("------"));
    }
    assertThat(data.resolve("logs/ground.log")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwxrwx", "rwx----w-"})
  void refusesAFolderBelowOneThatOthersMayChange(String rights) throws Exception {
    Path open = with(Files.createDirectory(folder.resolve("open")), rights);

    for (String command : List.of("up", "down", "status", "logs")) {
      Path data = Files.createDirectories(open.resolve("below/data"));
      assertRefused(thac(Map.of(), command, "--data", data.toString()), open.toString(), "--data");
    }
  }

  @Test
  void refusesALinkToWhereOthersMayWrite() throws Exception {
    Path open = with(Files.createDirectory(folder.resolve("open")), "rwxrwxrwx");
    Path link =
        Files.createSymbolicLink(
            folder.resolve("data"), Files.createDirectory(open.resolve("data")));

    assertRefused(thac(Map.of(), "up", "--data", link.toString()), open.toString(), "--data");
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    assumeTrue(isRoot(), "only root gives files away");
    Files.setAttribute(data, "unix:uid", 4711);

    assertRefused(up(), data.toString(), "--data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ground.pid",
        "port",
        "ground.java",
        "logs",
        "logs/ground.log",
        "signing-key",
        "mail/1-1.eml",
        "passwords"
      })
  void refusesALinkThatWasPlanted(String name) throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "kept");
    Path planted = folder.resolve("data").resolve(name);
    Files.createDirectories(planted.getParent());
    Files.createSymbolicLink(planted, victim);

    assertRefused(up(), name);
    assertThat(victim).hasContent("kept");
  }

  @Test
  void givesJavaNoFileOfOptionsButItsOwn() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));

    Ended ended =
        began(
            data,
            Map.of(
                "JDK_JAVA_OPTIONS", "@/tmp/options",
                "JAVA_TOOL_OPTIONS", "-XX:Flags=/tmp/flags",
                "_JAVA_OPTIONS", "-Dany=1"));

    assertThat(ended.status()).isZero();
    assertThat(data.resolve("environment"))
        .content()
        .contains("PATH=")
        .doesNotContain("JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");
  }

  /** What the command does until it has begun a process; Java is one that only says what it has. */
  private Ended began(Path data, Map<String, String> environment) throws Exception {
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.createFile(jdk.resolve("release"));
    executable(
        jdk.resolve("bin/java"),
        "#!/bin/sh\nenv >environment\necho ready store 0.1\nwhile :; do sleep 0.1; done\n");
    return script(
        environment,
        data,
        "need_writable_data; java="
            + jdk
            + "; target=$java/target; mkdir -p $target/app $target/lib"
            + "; touch $target/app/a.jar $target/lib/b.jar"
            + "; begin ground --data \"$data\" --port 8123; follow ground 1; end ground");
  }

  private static boolean isRoot() throws Exception {
    return run(Map.of(), "id", "-u").lines().equals(List.of("0"));
  }

  private static Path with(Path path, String rights) throws Exception {
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
