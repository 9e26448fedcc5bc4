package vn.thac.launcher.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.launcher.sample.People;
import vn.thac.launcher.sample.Person;

/** "Chọn vai để xem thử": one card per sample person, no password, nothing from another host. */
@RestController
final class SignInPage {

  private static final String STYLE = resource("sign-in.css");
  private static final String PAGE = resource("sign-in.html");
  private static final String UNKNOWN =
      "<p role=\"alert\">Không có người này trong dữ liệu mẫu. <span lang=\"en\">There is no such"
          + " person in the sample data.</span></p>";

  private final People people;

  SignInPage(People people) {
    this.people = people;
  }

  /** Only this page's own style; the form may lead back to the page under both its names. */
  static String policy(List<String> origins) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' %s"
        .formatted(sha256(STYLE), String.join(" ", origins));
  }

  @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
    return PAGE.replace("{style}", STYLE)
        .replace("{alert}", error == null ? "" : UNKNOWN)
        .replace("{csrf}", hidden(csrf.getParameterName(), csrf.getToken()))
        .replace("{cards}", people.cards().stream().map(this::card).collect(Collectors.joining()));
  }

  private String card(Person person) {
    return """
    <button name="login" value="%s"><strong>%s</strong><span>%s</span></button>
    """
        .formatted(
            htmlEscape(person.login(), "UTF-8"),
            htmlEscape(person.name(), "UTF-8"),
            htmlEscape(person.title(), "UTF-8"));
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, value);
  }

  private static String resource(String name) {
    try (var in = SignInPage.class.getResourceAsStream("/desk/" + name)) {
      return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
