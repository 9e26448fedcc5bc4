package vn.thac.trial.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Starts the members of a platform in their order, and waits until they are ready. */
final class Launch {

  private final Platform platform;

  Launch(Platform platform) {
    this.platform = platform;
  }

  /**
   * Everything; two at a time, as many as there are processors.
   *
   * @param loaded where the classes are kept that every application loads
   */
  void all(Path loaded) throws IOException, InterruptedException {
    List<Member> members = platform.members();
    at(2, Stream.of(Member.STORE, Member.BROKER).filter(members::contains).toList());
    if (!Files.exists(loaded)) {
      keepLoadedClasses(loaded);
    }
    at(2, members.stream().filter(Member::isApplication).toList());
  }

  /** One service runs once before all others, so that they and all their lives start sooner. */
  private void keepLoadedClasses(Path loaded) throws IOException, InterruptedException {
    Path half = Files.createTempFile(loaded.getParent(), "half", ".aot");
    Child trainee = platform.trainee("-XX:AOTCacheOutput=" + half);
    trainee.begin();
    Answering.until("the first service, see " + trainee.log(), () -> platform.isReady(Member.PLAN));
    trainee.end();
    Files.move(half, loaded, StandardCopyOption.ATOMIC_MOVE);
  }

  private void at(int time, List<Member> started) throws InterruptedException {
    try (ExecutorService starters = Executors.newFixedThreadPool(time)) {
      List<Callable<Void>> all =
          started.stream()
              .<Callable<Void>>map(
                  member ->
                      () -> {
                        one(member);
                        return null;
                      })
              .toList();
      for (Future<Void> one : starters.invokeAll(all)) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the platform does not start", e.getCause());
    }
  }

  /**
   * Starts one and returns when it is ready. One that ends while it starts, because what it needs
   * is not there, is started again, as the one who watches over processes in production does.
   */
  void one(Member member) throws IOException, InterruptedException {
    Child child = platform.child(member);
    child.begin();
    Answering.until(
        member.word() + " to be ready, see " + child.log(),
        () -> {
          if (!child.isAlive()) {
            child.begin();
          }
          return platform.isReady(member);
        });
    child.stands();
  }
}
