package vn.thac.planted.adapter.http;

import org.jspecify.annotations.Nullable;
import vn.thac.planted.adapter.kafka.PlanEar;

/** Planted: what answers requests knows what hears facts. */
public class AnswersFromTheListener {
  @Nullable PlanEar heard;
}
