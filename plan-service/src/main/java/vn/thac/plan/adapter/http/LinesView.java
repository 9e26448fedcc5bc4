package vn.thac.plan.adapter.http;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;

/** The first and the last line of a document that something stands in, counted from 1. */
record LinesView(int from, int to) {

  static @Nullable LinesView of(@Nullable Lines lines) {
    return lines == null ? null : new LinesView(lines.from(), lines.to());
  }
}
