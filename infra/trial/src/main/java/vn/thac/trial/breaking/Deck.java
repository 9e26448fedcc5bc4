package vn.thac.trial.breaking;

import static vn.thac.trial.mainjob.Step.ANSWERED;
import static vn.thac.trial.mainjob.Step.CONSOLIDATED;
import static vn.thac.trial.mainjob.Step.HANDED_IN;
import static vn.thac.trial.mainjob.Step.HANDING_IN;
import static vn.thac.trial.mainjob.Step.IMPORTED;
import static vn.thac.trial.mainjob.Step.ISSUED;
import static vn.thac.trial.mainjob.Step.REMINDED;
import static vn.thac.trial.mainjob.Step.SPREAD;
import static vn.thac.trial.mainjob.Step.SPREADING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.thac.trial.mainjob.PlatformClock;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.mainjob.Step;
import vn.thac.trial.platform.Disk;
import vn.thac.trial.platform.Link;
import vn.thac.trial.platform.Links;
import vn.thac.trial.platform.MailServer;
import vn.thac.trial.platform.Manners;
import vn.thac.trial.platform.Member;
import vn.thac.trial.platform.Platform;

/** Everything that can go wrong here, dealt out so that any five seeds in a row meet all of it. */
final class Deck {

  /** Whoever moves the clock is the only one who does. */
  static final Object CLOCK = "clock";

  private static final Object MAIL = "mail";
  private static final Object EVENTS = "events";
  private static final int HANDS = 5;

  /** So many mails can be under way when a process or a line dies. */
  private static final int LINES = 2;

  private static final List<Step> ANY_TIME =
      List.of(
          IMPORTED,
          ANSWERED,
          ISSUED,
          SPREADING,
          SPREADING,
          SPREAD,
          REMINDED,
          HANDING_IN,
          HANDED_IN,
          CONSOLIDATED);

  /** When mails are about to be sent. */
  private static final List<Step> MAIL_TIME = List.of(SPREADING, SPREAD, REMINDED);

  private final Platform platform;
  private final MailServer mail;
  private final PlatformClock clock;
  private final Redelivery redelivery;

  Deck(Platform platform, MailServer mail, PlatformClock clock, Redelivery redelivery) {
    this.platform = platform;
    this.mail = mail;
    this.clock = clock;
    this.redelivery = redelivery;
  }

  /** What goes wrong in the run of one seed, and when. */
  List<Planned> dealt(long seed) {
    long round = Math.floorDiv(seed, HANDS);
    List<Fault> all = all(seed, round);
    Collections.shuffle(all, new Random(round));
    Random random = new Random(seed);
    return IntStream.range(0, all.size())
        .filter(card -> card % HANDS == Math.floorMod(seed, HANDS))
        .mapToObj(card -> Planned.drawn(all.get(card), random))
        .sorted(java.util.Comparator.comparing(Planned::after).thenComparing(Planned::delay))
        .toList();
  }

  private List<Fault> all(long seed, long round) {
    List<Fault> all = new ArrayList<>();
    for (Member member : platform.members()) {
      if (member != Member.PORTAL) {
        all.addAll(ofAProcess(member));
      }
    }
    List<Link> links = platform.links().breakable();
    for (int i = 0; i < links.size(); i++) {
      all.add(ofALink(links.get(i), Math.floorMod(i + round, Break.values().length)));
    }
    for (Manners manners : Manners.values()) {
      if (manners != Manners.PROMPT) {
        all.add(ofTheMailServer(manners));
      }
    }
    platform.disk().ifPresent(disk -> all.add(ofTheDisk(disk)));
    all.add(ofTheClock("clock forward ten hours and back", 10, List.of(IMPORTED, ISSUED, SPREAD)));
    all.add(ofTheClock("clock back thirty hours and forward", -30, List.of(REMINDED)));
    all.add(ofTheEvents("all events again", redelivery::inOrder));
    all.add(
        ofTheEvents(
            "all events again in any order", () -> redelivery.inAnyOrder(new Random(seed))));
    return all;
  }

  private List<Fault> ofAProcess(Member member) {
    // What was handed to the mail server and could not be written down is sent again.
    int copies = member == Member.NOTIFICATION || member == Member.STORE ? LINES : 0;
    return List.of(
        new Fault(
            "kill -9 " + member.word(),
            member,
            ANY_TIME,
            Duration.ofSeconds(2),
            copies,
            lasting -> {
              platform.kill(member);
              Schedule.pause(lasting);
              platform.start(member);
            }),
        new Fault(
            "SIGTERM " + member.word(),
            member,
            ANY_TIME,
            Duration.ofSeconds(1),
            member == Member.STORE ? copies : 0,
            lasting -> {
              platform.end(member);
              Schedule.pause(lasting);
              platform.start(member);
            }),
        new Fault(
            "SIGSTOP " + member.word(),
            member,
            ANY_TIME,
            Duration.ofSeconds(6),
            0,
            lasting -> {
              platform.freeze(member);
              Schedule.pause(lasting);
              platform.thaw(member);
            }));
  }

  private Fault ofALink(Link link, int way) {
    Break kind = Break.values()[way];
    boolean carriesMails = link == Link.MAIL || link == Link.NOTIFICATION_STORE;
    boolean cuts = kind.cuts();
    return new Fault(
        "link " + link.word() + " " + kind.name().toLowerCase(java.util.Locale.ROOT),
        link,
        link == Link.MAIL ? MAIL_TIME : ANY_TIME,
        Duration.ofSeconds(5),
        carriesMails && cuts ? LINES : 0,
        lasting -> {
          Links.Broken broken = kind.on(platform.links(), link);
          Schedule.pause(lasting);
          broken.mend();
        });
  }

  private Fault ofTheMailServer(Manners manners) {
    boolean dead = manners == Manners.DEAD;
    return new Fault(
        "mail server " + manners.word() + (dead ? " for an hour of the clock" : ""),
        MAIL,
        MAIL_TIME,
        Duration.ofSeconds(5),
        dead ? LINES : 0,
        lasting -> {
          mail.behave(manners);
          if (dead) {
            clock.move(Duration.ofHours(1));
          }
          Schedule.pause(lasting);
          mail.behave(Manners.PROMPT);
        });
  }

  private Fault ofTheDisk(Disk disk) {
    return new Fault(
        "disk of the store full",
        Member.STORE,
        ANY_TIME,
        Duration.ofSeconds(3),
        LINES,
        lasting -> {
          platform.expectEnd(Member.STORE);
          disk.fill();
          Schedule.pause(lasting);
          disk.clear();
          // As the one who made room does: what it went through is not asked.
          platform.kill(Member.STORE);
          platform.start(Member.STORE);
        });
  }

  private Fault ofTheClock(String name, int hours, List<Step> moments) {
    return new Fault(
        name,
        CLOCK,
        moments,
        Duration.ofSeconds(2),
        0,
        lasting -> {
          clock.move(Duration.ofHours(hours));
          Schedule.pause(lasting);
          clock.move(Duration.ofHours(-hours));
        });
  }

  private static Fault ofTheEvents(String name, Again again) {
    return new Fault(
        name,
        EVENTS,
        List.of(SPREADING, SPREAD, REMINDED, HANDED_IN, CONSOLIDATED),
        Duration.ZERO,
        0,
        lasting -> again.deliver());
  }

  /** How many events were delivered once more. */
  @FunctionalInterface
  private interface Again {
    int deliver() throws Exception;
  }
}
