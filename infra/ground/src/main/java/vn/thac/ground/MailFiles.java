package vn.thac.ground;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message file is named {@code <received-millis>-<n>.eml}, so names tell order and time. */
final class MailFiles {

  static final String SUFFIX = ".eml";

  private static final Session NO_SERVER = Session.getInstance(new Properties());

  private MailFiles() {}

  static List<Path> newestFirst(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+-\\d+\\.eml"))
          .filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS)) // a link leads elsewhere
          .sorted(
              Comparator.comparingLong(MailFiles::receivedMillis)
                  .thenComparingLong(MailFiles::number)
                  .reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  static long receivedMillis(Path file) {
    String name = name(file);
    return Long.parseLong(name.substring(0, name.indexOf('-')));
  }

  static long number(Path file) {
    String name = name(file);
    return Long.parseLong(name.substring(name.indexOf('-') + 1));
  }

  static Mail read(Path file) {
    try (InputStream in = Files.newInputStream(file, NOFOLLOW_LINKS)) {
      return read(name(file), Instant.ofEpochMilli(receivedMillis(file)), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Mail read(String name, Instant receivedAt, InputStream in) throws IOException {
    try {
      MimeMessage message = new MimeMessage(NO_SERVER, in);
      Date sent = message.getSentDate();
      return new Mail(
          name,
          addresses(message.getFrom()).stream().findFirst().orElse(""),
          addresses(message.getAllRecipients()),
          orEmpty(message.getSubject()),
          orEmpty(message.getMessageID()),
          sent == null ? receivedAt : sent.toInstant(),
          receivedAt,
          part(message, "text/plain"),
          part(message, "text/html"));
    } catch (MessagingException e) {
      throw new IllegalStateException("not a message: " + name, e);
    }
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return addresses == null ? List.of() : Stream.of(addresses).map(MailFiles::address).toList();
  }

  private static String address(Address address) {
    return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
  }

  private static String part(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        BodyPart inner = several.getBodyPart(i);
        String found = part(inner, type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
