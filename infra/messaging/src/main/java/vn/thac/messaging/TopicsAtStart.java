package vn.thac.messaging;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thac.contracts.Topics;

/**
 * What has to be so before a service talks: every topic is there, and its account may tell on its
 * own and set aside what it cannot handle. Where the account may make and set topics they are made
 * and set; where it may not, somebody else has to have done it.
 */
final class TopicsAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);

  private final Admin admin;
  private final MessagingSettings settings;
  private final Map<String, NewTopic> topics;

  TopicsAtStart(Admin admin, MessagingSettings settings) {
    this.admin = admin;
    this.settings = settings;
    this.topics =
        Topics.all().stream()
            .flatMap(name -> Stream.of(facts(name), deadLetters(name)))
            .collect(Collectors.toMap(NewTopic::name, topic -> topic));
  }

  /**
   * Returns when all of it is so.
   *
   * @throws IllegalStateException says what is missing and who has to be given which right
   */
  void prepare() {
    create();
    refuseWithoutRights(asSoonAsTheyAreThere(this::operations));
    configure();
  }

  private NewTopic facts(String name) {
    return topic(name, settings.partitions(), EventSender.LARGEST_EVENT + 64 * 1024);
  }

  private NewTopic deadLetters(String name) {
    return topic(
        DeadLetterPost.topicOf(name, settings.group()), 1, EventSender.LARGEST_DEAD_LETTER);
  }

  private NewTopic topic(String name, int partitions, int largest) {
    return new NewTopic(name, partitions, settings.replication()).configs(configOf(largest));
  }

  /** Facts are kept: a service that was long away, or is new, has to learn what was told before. */
  private Map<String, String> configOf(int largest) {
    Map<String, String> config = new HashMap<>();
    config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(largest));
    config.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
    if (settings.replication() >= 3) {
      config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
    }
    return config;
  }

  private void create() {
    for (KafkaFuture<Void> created : admin.createTopics(topics.values()).values().values()) {
      try {
        get(created);
      } catch (TopicExistsException | AuthorizationException e) {
        // made by somebody else, or to be made by somebody else: whether it is there is asked next
      }
    }
  }

  /** What this account may do with each topic. */
  private Map<String, Set<AclOperation>> operations() {
    Map<String, Set<AclOperation>> operations = new TreeMap<>();
    var described =
        admin.describeTopics(
            topics.keySet(), new DescribeTopicsOptions().includeAuthorizedOperations(true));
    new TreeMap<>(described.topicNameValues())
        .forEach((name, answer) -> operations.put(name, operationsOf(name, answer)));
    return operations;
  }

  private Set<AclOperation> operationsOf(String name, KafkaFuture<TopicDescription> described) {
    try {
      return get(described).authorizedOperations();
    } catch (UnknownTopicOrPartitionException e) {
      throw new Missing(
          "topic %s does not exist and the broker lets the account of %s not make it: make it, or give it CREATE there"
              .formatted(name, settings.group()));
    } catch (AuthorizationException e) {
      throw refused(name, "DESCRIBE");
    }
  }

  private void refuseWithoutRights(Map<String, Set<AclOperation>> may) {
    for (String told : new TreeSet<>(settings.tells())) {
      refuseWithout(AclOperation.WRITE, told, may);
    }
    for (String topic : Topics.all()) {
      String aside = DeadLetterPost.topicOf(topic, settings.group());
      refuseWithout(AclOperation.WRITE, aside, may);
      refuseWithout(AclOperation.READ, aside, may);
    }
  }

  private void refuseWithout(
      AclOperation operation, String topic, Map<String, Set<AclOperation>> may) {
    if (!may.getOrDefault(topic, Set.of()).contains(operation)) {
      throw refused(topic, operation.name());
    }
  }

  private IllegalStateException refused(String topic, String right) {
    return new IllegalStateException(
        "the broker refuses the account of %s what it has to do: give it %s on topic %s"
            .formatted(settings.group(), right, topic));
  }

  /** Topics of an earlier release are brought to the same settings, by who may. */
  private void configure() {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (NewTopic topic : topics.values()) {
      changes.put(
          resourceOf(topic.name()),
          topic.configs().entrySet().stream()
              .map(one -> new ConfigEntry(one.getKey(), one.getValue()))
              .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
              .toList());
    }
    Set<ConfigResource> notOurs = new HashSet<>();
    admin
        .incrementalAlterConfigs(changes)
        .values()
        .forEach(
            (resource, changed) -> {
              try {
                get(changed);
              } catch (AuthorizationException e) {
                notOurs.add(resource);
              }
            });
    admin.describeConfigs(notOurs).values().forEach(this::compare);
  }

  private void compare(ConfigResource resource, KafkaFuture<Config> described) {
    String topic = resource.name();
    Map<String, String> all = Objects.requireNonNull(topics.get(topic)).configs();
    try {
      Config config = get(described);
      all.forEach(
          (name, meant) -> {
            String is = config.get(name).value();
            if (!meant.equals(is)) {
              LOG.warn("topic {} has {}={} where {} is meant", topic, name, is, meant);
            }
          });
    } catch (AuthorizationException e) {
      LOG.warn("topic {} is to have {}, which this account may not see", topic, all);
    }
  }

  private static ConfigResource resourceOf(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  /** A topic that was just made is not known to every broker at once. */
  private static <T> T asSoonAsTheyAreThere(Supplier<T> asked) {
    return Retry.of(
            "topics",
            RetryConfig.custom()
                .maxAttempts(50)
                .waitDuration(Duration.ofMillis(100))
                .retryExceptions(Missing.class)
                .build())
        .executeSupplier(asked);
  }

  private static final class Missing extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private Missing(String words) {
      super(words);
    }
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the topics were looked after", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException("the broker does not answer for its topics", e);
    }
  }
}
