package vn.thac.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.ground.Mail;
import vn.thac.ground.MailSink;
import vn.thac.ground.Mails;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.notification.application.RunDue;
import vn.thac.notification.application.SendMessages;
import vn.thac.testkit.RunningApplication;
import vn.thac.testkit.SettableClock;
import vn.thac.testkit.Store;

/** The whole service on a real broker and a real store; its passes run when a test says so. */
public final class RunningService extends RunningApplication {

  private final Path mailFolder;
  private final MailSink sink;

  private RunningService(Store store, Path mailFolder, MailSink sink) {
    super(
        NotificationService.class,
        "notification-service",
        store,
        "2026-01-05T09:00",
        Map.of("machine", SettableClock.at("2026-11-21T12:00")),
        "thac.reminder.passes=false",
        "thac.reminder.settle=0s",
        "spring.mail.port=" + sink.port(),
        "thac.mail.from=nhac-viec@minhhoa.example");
    this.mailFolder = mailFolder;
    this.sink = sink;
  }

  /** The one on this store; a class template knows its store only when its tests begin. */
  public static RunningService on(Store store) {
    return on(store, RunningService.class, RunningService::start);
  }

  private static RunningService start(Store store) {
    try {
      Path folder = Files.createTempDirectory("mails");
      return new RunningService(store, folder, MailSink.start(folder, 0, InstantSource.system()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void begin() {
    settled(); // what earlier tests told on the same broker
    empty();
  }

  @Override
  protected void close() {
    super.close();
    sink.close();
  }

  /** The clock of leases and waits, where that of the service is the office's. */
  public SettableClock machine() {
    return bean("machine", SettableClock.class);
  }

  /** How many documents a collection holds. */
  public long count(String collection) {
    return store().database().getCollection(collection).countDocuments();
  }

  /** What the mail server took. */
  public List<Mail> mails() {
    return new Mails(mailFolder).all();
  }

  /** A reminder pass and a mail pass. */
  public void pass() {
    bean(RunDue.class).runDue(clock().instant());
    bean(SendMessages.class).send();
  }

  /** Forgets all but the directory. */
  public void empty() {
    new Mails(mailFolder)
        .all()
        .forEach(
            mail ->
                assertThat(mailFolder.resolve(mail.name() + ".eml").toFile().delete()).isTrue());
    for (String collection :
        List.of("deadlines", "notices", "entries", "messages", "plan_titles", "dead_letters")) {
      store().database().getCollection(collection).deleteMany(new Document());
    }
  }

  /** Tells what another service would. */
  public void tell(Event... facts) {
    EventWriter writer = bean(EventWriter.class);
    bean(EventSender.class)
        .sendAll(
            List.of(facts).stream()
                .map(fact -> writer.write(fact, fact.key(), Instant.EPOCH))
                .toList());
  }

  /** The district 901 with its commune 90101, which has an office, and who works there. */
  public void settle() {
    tell(
        place(
            "901",
            null,
            "DISTRICT",
            "/901",
            List.of(unit("901", "UBND huyện Thác Bạc", "/901")),
            List.of(
                officer("hung", "901", "COORDINATOR"),
                officer("son", "901", "LEADER"),
                officer("quantri", "901", "ADMINISTRATOR"))),
        place(
            "90101",
            "901",
            "COMMUNE",
            "/901/90101",
            List.of(
                unit("90101", "UBND xã Bình Minh", "/901/90101"),
                unit("90101.VP", "Văn phòng UBND xã Bình Minh", "/901/90101/90101.VP")),
            List.of(officer("lan", "90101.VP", "OFFICER"), officer("mai", "90101", "COORDINATOR"))),
        place(
            "90102",
            "901",
            "COMMUNE",
            "/901/90102",
            List.of(unit("90102", "UBND xã Sông Trăng", "/901/90102")),
            List.of(
                new PlaceRegisteredV1.Officer(
                    "tam",
                    "tam",
                    "tam\r\nBcc: tatca@minhhoa.example",
                    List.of(new PlaceRegisteredV1.Post("90102", "OFFICER", ""))))),
        place(
            "90103",
            "901",
            "COMMUNE",
            "/901/90103",
            List.of(
                unit("90103", "UBND xã Đồi Gió", "/901/90103"),
                focal("90103.VP", "Văn phòng UBND xã Đồi Gió", "/901/90103/90103.VP"),
                unit("90103.TCKT", "Tài chính - Kế toán", "/901/90103/90103.TCKT")),
            List.of(
                officer("van", "90103.VP", "OFFICER"),
                officer("ke", "90103.TCKT", "OFFICER"),
                officer("dao", "90103", "COORDINATOR"))));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                Stream.of("901", "90101", "90102", "90103")
                    .allMatch(u -> directory.unit(u).isPresent()));
  }

  private static PlaceRegisteredV1 place(
      String code,
      String parent,
      String level,
      String path,
      List<PlaceRegisteredV1.Unit> units,
      List<PlaceRegisteredV1.Officer> officers) {
    return new PlaceRegisteredV1(code, 1, parent, level, "Nơi " + code, path, units, officers);
  }

  private static PlaceRegisteredV1.Unit unit(String code, String name, String path) {
    String kind = code.contains(".") ? "OFFICE" : "COMMITTEE";
    return new PlaceRegisteredV1.Unit(code, kind, null, name, List.of(), path);
  }

  private static PlaceRegisteredV1.Unit focal(String code, String name, String path) {
    return new PlaceRegisteredV1.Unit(code, "OFFICE", "CHANCERY", name, List.of(), path);
  }

  private static PlaceRegisteredV1.Officer officer(String login, String unit, String role) {
    return new PlaceRegisteredV1.Officer(
        login,
        login,
        login + "@minhhoa.example",
        List.of(new PlaceRegisteredV1.Post(unit, role, "")));
  }

  /** Returns when everything that was told has been handled. */
  public void settled() {
    awaitHandled(Topics.PLAN);
    awaitHandledBy("-tasks", Topics.TASK);
    awaitHandledBy("-reports", Topics.REPORT);
  }

  /** Returns when what was told of the directory and the calendar has been handled. */
  public void heardOfTheDirectory() {
    awaitHandledBy("-directory", Topics.DIRECTORY);
  }

  /** A meter's count. */
  public double counted(String meter, String... tags) {
    return bean(MeterRegistry.class).counter(meter, tags).count();
  }
}
