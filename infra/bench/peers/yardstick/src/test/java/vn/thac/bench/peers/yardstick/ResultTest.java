package vn.thac.bench.peers.yardstick;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ResultTest {

  @Test
  void isTheOnlyLineOnStandardOutput() {
    PrintStream before = System.out;
    var written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, UTF_8));
    try {
      var result = Result.of("a peer", ResultTest.class);
      System.out.println("chatter of a library");
      result.with("seconds", 1.5).with("count", 3L).with("settings", "say \"fast\"\n").print();
    } finally {
      System.setOut(before);
    }

    assertThat(written.toString(UTF_8))
        .isEqualToIgnoringNewLines(
            """
            {"peer":"a peer","version":"not run from its jar","seconds":1.500,"count":3,\
            "settings":"say \\u0022fast\\u0022\\u000a"}\
            """);
  }
}
