package vn.thac.launcher.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.ground.Mail;
import vn.thac.ground.Mails;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;

/**
 * "Hộp thư thử": what the mail sink took in, newest first. Meant for trying things out: whoever is
 * signed in sees everybody's mails, so that one person can follow what each of the sample people is
 * told. There is nothing like it in production, where mails go to real mailboxes.
 */
@RestController
@RequestMapping("/api/v1/sample/mails")
final class MailRequests {

  private final Mails mails;

  MailRequests(Mails mails) {
    this.mails = mails;
  }

  @GetMapping
  Page<Mail> list(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Cursor after = Cursor.read(cursor, 1);
    boolean newest = to == null && after == null;
    List<Mail> found =
        (newest ? mails.newest(Page.size(size) + 1) : mails.all())
            .stream()
                .filter(mail -> to == null || mail.to().contains(to))
                .dropWhile(mail -> after != null && !Cursor.after(mail.name()).equals(after))
                .skip(after == null ? 0 : 1)
                .limit(Page.size(size) + 1L)
                .toList();
    return Page.of(found, size, mail -> Cursor.after(mail.name()));
  }

  @GetMapping("/{name}")
  Mail one(@PathVariable String name) {
    return mails.named(name).orElseThrow(Refused::notFound);
  }
}
