package vn.thac.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Under the profile {@code production} a service starts with no setting that is fit for a trial
 * alone: every {@link Demand} there is is asked first, before anything is connected to, and all
 * that falls short is said at once. What somebody means to do all the same, such as a store on the
 * same machine, is accepted by its name in {@code thac.production.accepts}.
 */
@Configuration(proxyBeanMethods = false)
@Profile("production")
public class ProductionConfiguration {

  static final String ACCEPTS = "thac.production.accepts";

  /**
   * Asks every demand.
   *
   * @throws NotForProduction with every fault that nobody accepts, and every name accepted that
   *     none bears: a misspelt one would otherwise be believed to be accepted
   */
  @Bean
  static BeanFactoryPostProcessor productionCheck(Environment settings) {
    return beans -> check(beans, settings);
  }

  private static void check(ConfigurableListableBeanFactory beans, Environment settings) {
    Set<String> accepted =
        new TreeSet<>(
            Binder.get(settings).bind(ACCEPTS, Bindable.listOf(String.class)).orElse(List.of()));
    List<Fault> faults = new ArrayList<>();
    beans.getBeansOfType(Demand.class, false, false).values().stream()
        .flatMap(demand -> demand.faults(settings))
        .filter(fault -> !accepted.remove(fault.name()))
        .forEach(faults::add);
    accepted.forEach(name -> faults.add(unknown(name)));
    if (!faults.isEmpty()) {
      throw new NotForProduction(faults);
    }
  }

  private static Fault unknown(String name) {
    return new Fault(
        "accepts-nothing",
        ACCEPTS,
        "“%s” không có gì để chấp nhận; hãy bỏ đi hoặc sửa tên.".formatted(name),
        "\"%s\" accepts nothing that is there; take it away or mend the name.".formatted(name));
  }
}
