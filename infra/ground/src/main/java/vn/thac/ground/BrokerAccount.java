package vn.thac.ground;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import vn.thac.contracts.Topics;

/**
 * Who talks on the broker, and what each may do there: tell its own facts, read what it hears, and
 * set aside what it cannot handle. What is not said here is refused.
 *
 * @param name the service's, which its consumer groups begin with
 */
record BrokerAccount(String name, Set<String> tells, Set<String> hears) {

  /** Four services, and nobody else. */
  static final List<BrokerAccount> ALL =
      List.of(
          new BrokerAccount(
              "plan-service",
              Set.of(Topics.DIRECTORY, Topics.PLAN),
              Set.of(Topics.DIRECTORY, Topics.PLAN)),
          new BrokerAccount(
              "task-service",
              Set.of(Topics.TASK),
              Set.of(Topics.DIRECTORY, Topics.PLAN, Topics.TASK)),
          new BrokerAccount(
              "report-service",
              Set.of(Topics.REPORT),
              Set.of(Topics.DIRECTORY, Topics.PLAN, Topics.REPORT)),
          new BrokerAccount(
              "notification-service",
              Set.of(Topics.NOTIFICATION),
              Set.of(Topics.DIRECTORY, Topics.PLAN, Topics.TASK, Topics.REPORT)));

  private static final String ANYWHERE = "*";

  /** As the broker keeps them. */
  Stream<AclBinding> rights() {
    return Stream.of(
            // Whoever comes first makes all of them; only the owner may change one that is there.
            Topics.all().stream()
                .flatMap(
                    topic ->
                        on(
                            topic,
                            AclOperation.CREATE,
                            AclOperation.DESCRIBE,
                            AclOperation.DESCRIBE_CONFIGS)),
            tells.stream()
                .flatMap(topic -> on(topic, AclOperation.WRITE, AclOperation.ALTER_CONFIGS)),
            hears.stream().flatMap(topic -> on(topic, AclOperation.READ)),
            Topics.all().stream()
                .map(topic -> topic + "." + name + ".dlt")
                .flatMap(
                    topic ->
                        on(
                            topic,
                            AclOperation.CREATE,
                            AclOperation.WRITE,
                            AclOperation.READ,
                            AclOperation.DESCRIBE_CONFIGS,
                            AclOperation.ALTER_CONFIGS)),
            Stream.of(may(AclOperation.READ, ResourceType.GROUP, name, PatternType.PREFIXED)))
        .flatMap(some -> some);
  }

  private Stream<AclBinding> on(String topic, AclOperation... operations) {
    return Stream.of(operations)
        .map(operation -> may(operation, ResourceType.TOPIC, topic, PatternType.LITERAL));
  }

  private AclBinding may(
      AclOperation operation, ResourceType kind, String resource, PatternType pattern) {
    return new AclBinding(
        new ResourcePattern(kind, resource, pattern),
        new AccessControlEntry("User:" + name, ANYWHERE, operation, AclPermissionType.ALLOW));
  }
}
