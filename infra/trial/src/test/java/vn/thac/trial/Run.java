package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import vn.thac.ground.Mails;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.MainJob;
import vn.thac.trial.mainjob.Office;
import vn.thac.trial.mainjob.PlanCase;
import vn.thac.trial.mainjob.Redelivery;
import vn.thac.trial.mainjob.SinkFolder;
import vn.thac.trial.mainjob.Step;
import vn.thac.trial.mainjob.Tree;

/** One run of the main job on a platform of its own, which is stopped afterwards. */
final class Run {

  /** Each may die between the end of a message and the server's answer. */
  private static final int CONNECTIONS = 2;

  /**
   * Once notices have waited for others, so long is all that is ready on its way to the mail box.
   */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(4);

  private final Platform platform;
  private final Tree tree;
  private final PlanCase plan;

  private Run(Platform platform, Tree tree, PlanCase plan) {
    this.platform = platform;
    this.tree = tree;
    this.plan = plan;
  }

  /** The invented province and its invented plan. */
  static Run sample(Path data) throws Exception {
    Path checkout = Platform.checkout();
    Path units = checkout.resolve("infra/launcher/src/main/resources/sample/places.csv");
    Path text = checkout.resolve("infra/reading/src/test/resources/ke-hoach-mau.txt");
    String province = Files.readAllLines(units).get(1).split(",")[0];
    return new Run(Platform.sample(data), Tree.of(units, province), PlanCase.minhHoa(text));
  }

  /** A real province and its real plan. */
  static Run dongNai(Path text, Path units, Path data) throws Exception {
    return new Run(Platform.of(data, units, "75"), Tree.of(units, "75"), PlanCase.dongNai(text));
  }

  /** Nothing is killed, so that nobody's letter comes in parts. */
  void undisturbed() throws Exception {
    with(api -> {}, step -> {}, 0, job -> assertThat(job.lettersInParts()).isEmpty());
  }

  /** Nothing is killed, but everything is done wrong first. */
  void afterWrongInput() throws Exception {
    with(api -> new WrongInput(api, tree.root()).isRefused(), step -> {}, 0, job -> {});
  }

  /** One half, or both, is killed at each of these moments and started again. */
  void killedAt(long seed, Step... moments) throws Exception {
    Random random = new Random(seed);
    with(
        api -> {},
        step -> {
          for (Step moment : moments) {
            if (moment == step) {
              int choice = random.nextInt(3);
              if (choice != 1) {
                platform.kill(Platform.Half.GROUND);
              }
              if (choice != 0) {
                platform.kill(Platform.Half.SERVICES);
              }
              System.out.printf(
                  "seed %d: kill -9 of %s at %s%n",
                  seed, choice == 0 ? "the ground" : choice == 1 ? "the services" : "both", step);
              System.out.print(platform.up());
            }
          }
        },
        moments.length * CONNECTIONS,
        job -> {});
  }

  private void with(
      Consumer<Api> before, Step.Watch watch, int copiesAllowed, Consumer<MainJob> after)
      throws Exception {
    try {
      System.out.print(platform.up());
      Api api = new Api(platform.address());
      before.accept(api);
      System.out.println("resident: " + platform.residentMegabytes() + " MB");
      Mails mails = new Mails(platform.data().resolve("mail"));
      Office office = new Office(api, tree);
      MainJob job =
          new MainJob(
              office,
              tree,
              plan,
              new SinkFolder(mails),
              new Redelivery(platform.operator()),
              watch,
              platform.settle().plus(ON_ITS_WAY));
      job.run();
      after.accept(job);
      assertThat(job.copies()).as("copies under one Message-ID").isLessThanOrEqualTo(copiesAllowed);
      assertThat(office.newestMail().get("messageId").asString())
          .isEqualTo(mails.newest(1).getFirst().messageId());
      System.out.println("resident: " + platform.residentMegabytes() + " MB");
    } finally {
      System.out.print(platform.down());
    }
  }
}
