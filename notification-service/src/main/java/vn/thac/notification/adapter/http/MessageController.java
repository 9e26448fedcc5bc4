package vn.thac.notification.adapter.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.access.Role;
import vn.thac.http.Cursor;
import vn.thac.http.Page;
import vn.thac.http.Refused;
import vn.thac.notification.application.MessageList;
import vn.thac.notification.application.Messages;
import vn.thac.notification.domain.Message;

/** What was sent: one's own; to administrators everybody's, of others without the content. */
@RestController
@RequestMapping("/api/v1/messages")
public class MessageController {

  private final Messages messages;
  private final MessageList list;

  public MessageController(Messages messages, MessageList list) {
    this.messages = messages;
    this.list = list;
  }

  @GetMapping
  @Decides(Action.SEE_MESSAGE)
  Page<MessageView> list(
      Asking asking,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int size) {
    Cursor from = Cursor.read(cursor, 1);
    List<Message> found =
        list.newest(
            isAdministrator(asking) ? null : asking.person().login(),
            from == null ? null : from.values().getFirst(),
            Page.size(size) + 1);
    Page<Message> page = Page.of(found, size, message -> Cursor.after(list.position(message)));
    return new Page<>(
        page.items().stream().map(message -> view(message, asking)).toList(), page.next());
  }

  @GetMapping("/{id}")
  @Decides(Action.SEE_MESSAGE)
  MessageView one(Asking asking, @PathVariable String id) {
    Message message =
        messages.find(List.of(id)).stream().findFirst().orElseThrow(Refused::notFound);
    if (!isOwn(message, asking) && !isAdministrator(asking)) {
      throw Refused.notFound();
    }
    return view(message, asking);
  }

  private static MessageView view(Message message, Asking asking) {
    return isOwn(message, asking) ? MessageView.of(message) : MessageView.withoutContent(message);
  }

  private static boolean isOwn(Message message, Asking asking) {
    return message.login().equals(asking.person().login());
  }

  private static boolean isAdministrator(Asking asking) {
    return asking.person().posts().stream().anyMatch(post -> post.role() == Role.ADMINISTRATOR);
  }
}
