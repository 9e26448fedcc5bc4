package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.thac.ground.Mail;

/** Compares what the service says it sent with what is in the mail box. It asks anew each time. */
final class MailReconciliation {

  private final Office office;
  private final MailBox mails;

  MailReconciliation(Office office, MailBox mails) {
    this.office = office;
    this.mails = mails;
  }

  /** What the service says it sent is in the mail box, and nothing else is; copies are its own. */
  List<String> ofTheMails() {
    Map<String, Integer> repeats = new HashMap<>();
    Set<String> sent = new TreeSet<>();
    Set<String> sentAgain = new TreeSet<>();
    Set<String> undeliverable = new TreeSet<>();
    List<String> open = new ArrayList<>();
    for (JsonNode message : office.messages()) {
      if (!mails.isOf(text(message, "/login"))) {
        continue;
      }
      String id = text(message, "/id");
      int repeated = message.path("repeats").asInt(0);
      repeats.put(id, repeated);
      switch (text(message, "/state")) {
        case "SENT" -> (repeated > 0 ? sentAgain : sent).add(id);
        case "UNDELIVERABLE" -> undeliverable.add(id);
        case "EMPTY" -> {}
        default -> open.add(text(message, "/login") + " " + text(message, "/state"));
      }
    }
    Map<String, Long> kept = byId(mails.kept());
    Set<String> refused = byId(mails.refused()).keySet();
    Differences differences = new Differences();
    differences.none("messages neither sent nor given up", open);
    // Refused and not written down, as where the store is away: it is tried again, and may be
    // taken.
    differences.none(
        "refused and not known as undeliverable nor sent when tried again",
        Differences.without(refused, Differences.union(undeliverable, sentAgain)));
    sent.addAll(sentAgain);
    differences.none("sent and not in the mail box", Differences.without(sent, kept.keySet()));
    differences.none(
        "in the mail box and not known as sent",
        Differences.without(kept.keySet(), Differences.union(sent, undeliverable)));
    differences.none(
        "undeliverable and never refused", Differences.without(undeliverable, refused));
    differences.none(
        "more copies than the service knows of",
        kept.entrySet().stream()
            .filter(one -> one.getValue() - 1 > repeats.getOrDefault(one.getKey(), 0))
            .map(one -> one.getKey() + " " + one.getValue() + " times")
            .toList());
    return differences.sentences();
  }

  /** How many mails there are besides the first under each Message-ID. */
  public int copies() {
    List<Mail> kept = mails.kept();
    return kept.size() - byId(kept).size();
  }

  private static Map<String, Long> byId(List<Mail> mails) {
    return mails.stream()
        .collect(Collectors.groupingBy(MailReconciliation::idOf, Collectors.counting()));
  }

  private static String idOf(Mail mail) {
    return mail.messageId().replaceAll("[<>]|@.*", "");
  }

  /** One mail of each Message-ID. */
  List<Mail> heard() {
    Map<String, Mail> heard = new HashMap<>();
    mails.refused().forEach(mail -> heard.put(mail.messageId(), mail));
    mails.kept().forEach(mail -> heard.put(mail.messageId(), mail));
    return List.copyOf(heard.values());
  }

  static String loginOf(Mail mail) {
    String to = mail.to().getFirst();
    return to.substring(0, to.indexOf('@'));
  }

  /** How many mails there are, copies aside. */
  public int mails() {
    return byId(mails.kept()).size();
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }
}
