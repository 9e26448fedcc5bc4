package vn.thac.ground.store;

import org.jspecify.annotations.Nullable;

/** From one probe to another: the lines of an index that a query may want. */
record Span(@Nullable Object[] first, @Nullable Object[] last) {}
