package vn.thac.bench.peers.modulith;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

/** Everything is as Spring Modulith's starters wire it; only the topic is ours. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ModulithApplication {

  @Bean
  EventExternalizationConfiguration externalization(@Value("${bench.topic}") String topic) {
    return EventExternalizationConfiguration.externalizing()
        .selectByType(SubPlanMade.class)
        .route(SubPlanMade.class, e -> RoutingTarget.forTarget(topic).andKey(e.number()))
        .build();
  }
}
