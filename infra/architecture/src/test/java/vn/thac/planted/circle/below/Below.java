package vn.thac.planted.circle.below;

import org.jspecify.annotations.Nullable;
import vn.thac.planted.circle.above.Above;

/** Planted: a room below another that it needs. */
public class Below {
  @Nullable Above above;
}
