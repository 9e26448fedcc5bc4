package vn.thac.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

  @Test
  void theSameKeyOfTheSamePersonMakesTheSameThing() {
    var key = IdempotencyKey.read("a-1");

    assertThat(key.id("plan", "lan")).isEqualTo(IdempotencyKey.read("a-1").id("plan", "lan"));
    assertThat(key.id("plan", "lan")).isNotEqualTo(key.id("plan", "hung"));
    assertThat(key.id("plan", "lan")).isNotEqualTo(IdempotencyKey.read("a-2").id("plan", "lan"));
  }

  @Test
  void refusesAMissingAnEmptyAndAForeignKey() {
    for (String bad : new String[] {null, "", "có dấu", "x".repeat(129)}) {
      assertThatThrownBy(() -> IdempotencyKey.read(bad)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void anActIsKnownByItsKeyAndWhatItSays() {
    assertThat(cause("a-1", "lan", "half"))
        .isEqualTo(cause("a-1", "lan", "half"))
        .isNotEqualTo(cause("a-1", "lan", "done"))
        .isNotEqualTo(cause("a-2", "lan", "half"))
        .isNotEqualTo(cause("a-1", "hung", "half"));
  }

  @Test
  void anActMayGoWithoutOneButNotWithAForeignOne() {
    assertThat(cause(null, "lan", "half")).isNull();
    assertThatThrownBy(() -> cause("có dấu", "lan", "half")).isInstanceOf(Refused.class);
  }

  private static @Nullable List<String> cause(@Nullable String key, String login, String said) {
    return IdempotencyKey.cause(key, "task", login, said, List::of);
  }

  @Test
  void printsBodiesApart() {
    assertThat(IdempotencyKey.fingerprint("a".getBytes(UTF_8)))
        .isEqualTo(IdempotencyKey.fingerprint("a".getBytes(UTF_8)))
        .isNotEqualTo(IdempotencyKey.fingerprint("b".getBytes(UTF_8)))
        .hasSize(32);
  }
}
