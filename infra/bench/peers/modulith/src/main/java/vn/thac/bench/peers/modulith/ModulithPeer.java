package vn.thac.bench.peers.modulith;

import com.mongodb.client.MongoClient;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thac.bench.peers.yardstick.Crew;
import vn.thac.bench.peers.yardstick.Options;
import vn.thac.bench.peers.yardstick.Result;

/** Prints how many events per second Spring Modulith stores and relays. */
final class ModulithPeer {

  private static final int WARM_UP = 500;

  private ModulithPeer() {}

  public static void main(String[] args) throws Exception {
    var options = new Options(args);
    String mongo = options.required("mongo");
    String broker = options.required("broker");
    int events = options.count("events", 20_000);
    int bytes = options.count("bytes", 500);
    int threads = options.count("threads", 8);
    options.refuseOthers();
    Result result = Result.of("modulith", ModulithPeer.class);
    String name = "peer_" + ProcessHandle.current().pid() + "_" + System.currentTimeMillis();

    var application = new SpringApplication(ModulithApplication.class);
    application.setDefaultProperties(
        Map.of(
            "bench.topic", name,
            "spring.main.banner-mode", "off",
            "spring.mongodb.uri", mongo,
            "spring.mongodb.database", name,
            "spring.mongodb.representation.uuid", "standard",
            "spring.kafka.bootstrap-servers", broker,
            "spring.kafka.producer.value-serializer",
                "org.apache.kafka.common.serialization.ByteArraySerializer",
            "spring.modulith.events.completion-mode", "DELETE",
            "spring.task.execution.pool.core-size", threads));
    try (var arrivals = new Arrivals(broker, name);
        var context = application.run()) {
      try {
        measure(context, arrivals, events, bytes, threads, result);
      } finally {
        context.getBean(MongoClient.class).getDatabase(name).drop();
      }
    }
    result.print();
  }

  private static void measure(
      ConfigurableApplicationContext context,
      Arrivals arrivals,
      int events,
      int bytes,
      int threads,
      Result result)
      throws Exception {
    var registry = new Registry(context.getBean(MongoOperations.class));
    registry.create();
    var transactions = context.getBean(TransactionTemplate.class);
    Crew.Slice publish =
        (number, _) ->
            transactions.executeWithoutResult(
                _ -> context.publishEvent(SubPlanMade.of(number, bytes)));

    // Once through, so that nobody is charged for loading classes.
    var warm = arrivals.all(WARM_UP);
    Crew.run(threads, WARM_UP, 1, publish);
    warm.get();

    var allCame = arrivals.all(events);
    long start = System.nanoTime();
    double storing = Crew.run(threads, events, 1, publish);
    double seconds = (allCame.get() - start) / 1e9;
    result
        .with("events", events)
        .with("bytes", bytes)
        .with("threads", threads)
        .with("storedPerSecond", events / storing)
        .with("seconds", seconds)
        .with("perSecond", events / seconds)
        .with("cameTwice", arrivals.again())
        .with("leftInRegistry", registry.left())
        .with("settings", "MongoDB, one transaction per event, completed publications deleted");
  }
}
