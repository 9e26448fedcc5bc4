package vn.thac.planted.circle.above;

import org.jspecify.annotations.Nullable;
import vn.thac.planted.circle.below.Below;

/** Planted: a room above another that needs it. */
public class Above {
  @Nullable Below below;
}
