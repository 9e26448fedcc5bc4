package vn.thac.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * What a test waits for is mostly there already, or in some milliseconds: it is asked for at once
 * and often. A tenth of a second before each first look was a minute of every build.
 */
public final class AwaitedSoon implements TestExecutionListener {

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
  }
}
