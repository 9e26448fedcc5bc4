package vn.thac.reading.apart;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListValuedMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.IOUtils;
import vn.thac.calendar.Office;

/** The process that reads one document: how it is begun, and what it is given. */
final class Child {

  /** All it may take: what else a JVM takes is about a hundred megabytes. */
  private static final List<String> LIMITS =
      List.of(
          "-Xmx256m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=64m",
          "-XX:ReservedCodeCacheSize=24m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:+ExitOnOutOfMemoryError");

  /** It begins soon and leaves nothing behind, be it ended or broken down. */
  private static final List<String> MANNERS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
          "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
          "-Dorg.apache.logging.log4j.simplelog.level=OFF");

  /** Of what this process knows, addresses and secrets among it, that one needs its letters. */
  private static final Set<String> TOLD = Set.of("LC_ALL", "LC_CTYPE", "LANG");

  private Child() {}

  /**
   * Begins one that waits for its document.
   *
   * @throws IOException where this machine has no more processes to give
   */
  static Process begin(String java, Duration patience) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java);
    command.addAll(LIMITS);
    command.addAll(MANNERS);
    command.addAll(List.of("-cp", classPath(), ReadingMain.class.getName()));
    command.add(Long.toString(patience.toMillis()));
    ProcessBuilder child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    child.environment().keySet().retainAll(TOLD);
    return child.start();
  }

  /** The Java that this process runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Only what it needs: the shorter, the sooner it has begun. */
  private static String classPath() {
    return Stream.of(
            ReadingMain.class,
            Office.class,
            Loader.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            LogFactory.class,
            OPCPackage.class,
            IOUtils.class,
            ZipFile.class,
            BoundedInputStream.class,
            ArrayUtils.class,
            ListValuedMap.class,
            LogManager.class)
        .map(Child::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the jars have to lie beside each other as files", e);
    }
  }
}
