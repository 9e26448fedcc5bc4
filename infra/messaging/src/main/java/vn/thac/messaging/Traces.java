package vn.thac.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries a trace over the broker as a W3C {@code traceparent}, linked record by record. */
final class Traces {

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private final Tracer tracer;

  Traces(Tracer tracer) {
    this.tracer = tracer;
  }

  /** The trace of the request being served, absent outside of one. */
  @Nullable String current() {
    Span span = tracer.currentSpan();
    return span == null ? null : textOf(span.context());
  }

  /** Begins the handling of a record as a child of what sent it. */
  Span process(String topic, @Nullable String traceparent) {
    Span.Builder builder = tracer.spanBuilder().name("process " + topic).kind(Span.Kind.CONSUMER);
    builder.tag("messaging.system", "kafka").tag("messaging.destination.name", topic);
    var parent = traceparent == null ? null : TRACEPARENT.matcher(traceparent);
    if (parent != null && parent.matches()) {
      builder.setParent(
          tracer
              .traceContextBuilder()
              .traceId(parent.group(1))
              .spanId(parent.group(2))
              .sampled("01".equals(parent.group(3)))
              .build());
    }
    return builder.start();
  }

  static @Nullable String textOf(TraceContext context) {
    if (context.traceId().length() != 32 || context.spanId().length() != 16) {
      return null; // nobody traces: the no-op tracer has empty ids
    }
    return "00-%s-%s-%s"
        .formatted(
            context.traceId(),
            context.spanId(),
            Boolean.FALSE.equals(context.sampled()) ? "00" : "01");
  }
}
