package vn.thac.trial.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.thac.launcher.sample.DirectorySource;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.MainJob;
import vn.thac.trial.mainjob.Office;
import vn.thac.trial.mainjob.PlanCase;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.mainjob.Tree;
import vn.thac.trial.platform.MailServer;
import vn.thac.trial.platform.Member;
import vn.thac.trial.platform.Platform;
import vn.thac.trial.platform.PlatformSettings;

/**
 * Both replicas of every service are restarted one after the other while people work and a plan
 * goes down: no request fails at the gateway, though nobody asks twice, and the plan's work is
 * there once.
 */
@Isolated
class RollingRestartE2E {

  private static final int PEOPLE = 4;
  private static final Province PROVINCE = new Province(0);

  private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void nobodyNoticesThatEveryServiceIsRestarted(@TempDir Path data) throws Exception {
    try (Platform platform = Platform.of(settings(data));
        MailServer mail = MailServer.start(platform.mailPort())) {
      platform.start();
      Path places = Files.writeString(data.resolve("places.csv"), csv());
      Redelivery redelivery = new Redelivery(platform.operator());
      redelivery.awaitKnown(platform.register(new DirectorySource("invented", csv(), List.of())));
      Tree tree = Tree.of(places, PROVINCE.code());
      Api api = new Api(platform.address());
      MainJob job = job(api, tree, mail, redelivery);

      People people = new People(api, PROVINCE.code(), PEOPLE);
      try (people) {
        CompletableFuture<Void> restarts =
            CompletableFuture.runAsync(() -> restartAll(platform, people));
        job.rush();
        restarts.join();
      }

      assertThat(people.failed()).isEmpty();
      assertThat(people.answered()).as("requests while it went on").isGreaterThan(1_000);
      job.awaitQuiet();
      assertThat(job.differences()).isEmpty();
    }
  }

  private static MainJob job(Api api, Tree tree, MailServer mail, Redelivery redelivery) {
    return new MainJob(
        new Office(api, tree),
        tree,
        PlanCase.minhHoa(CHECKOUT.resolve("infra/reading/src/test/resources/ke-hoach-mau.txt")),
        new ProvinceMail(mail, tree),
        redelivery,
        step -> {},
        Duration.ofSeconds(3));
  }

  private static void restartAll(Platform platform, People people) {
    for (Member service : Member.SERVICES) {
      for (Member replica : List.of(service, service.twin())) {
        long begun = System.nanoTime();
        try {
          platform.end(replica);
          platform.start(replica);
        } catch (IOException | InterruptedException e) {
          throw new CompletionException(e);
        }
        System.out.printf(
            "%s restarted in %.1f s, %d requests answered by now%n",
            replica.word(), (System.nanoTime() - begun) / 1e9, people.answered());
      }
    }
  }

  private static PlatformSettings settings(Path data) {
    return PlatformSettings.of(CHECKOUT, data)
        .withTwins()
        .with("thac.http.farewell", "3s")
        .with("thac.drafts.per-person", "100000") // they write more than people do
        .with("thac.reminder.settle", "1s");
  }

  private static String csv() {
    return Province.HEADER + "\n" + PROVINCE.rows();
  }
}
