package vn.thac.notification.application;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every mail, unless told to answer something else first. */
final class Postbox implements Mailer {

  final List<Mail> taken = new CopyOnWriteArrayList<>();
  private final Queue<Delivery> answers = new ConcurrentLinkedQueue<>();

  void answerNext(Delivery... deliveries) {
    answers.addAll(List.of(deliveries));
  }

  @Override
  public Delivery send(Mail mail) {
    Delivery answer = answers.poll();
    if (answer == null || answer instanceof Delivery.BrokenOff) {
      taken.add(mail); // a line that breaks after the final dot has done its work
    }
    return answer == null ? new Delivery.Accepted("250 taken") : answer;
  }

  List<String> subjects() {
    return taken.stream().map(mail -> mail.letter().subject()).toList();
  }

  List<String> messageIds() {
    return taken.stream().map(Mail::messageId).toList();
  }
}
