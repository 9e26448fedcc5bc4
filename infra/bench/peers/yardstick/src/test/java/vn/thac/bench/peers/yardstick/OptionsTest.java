package vn.thac.bench.peers.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void answersWithWhatIsGivenElseWithTheDefault() {
    var options = new Options("--threads", "4");

    assertThat(options.count("threads", 8)).isEqualTo(4);
    assertThat(options.count("units", 100)).isEqualTo(100);
    options.refuseOthers();
  }

  @Test
  void refusesAMisspeltOption() {
    var options = new Options("--thread", "4");
    options.count("threads", 8);

    assertThatThrownBy(options::refuseOthers).hasMessageContaining("[thread]");
  }

  @Test
  void refusesAnOptionWithoutValueAndACountOfNothing() {
    assertThatThrownBy(() -> new Options("--threads")).hasMessageContaining("--threads");
    assertThatThrownBy(() -> new Options("--threads", "0").count("threads", 8))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new Options().required("jdbc")).hasMessageContaining("--jdbc");
  }
}
