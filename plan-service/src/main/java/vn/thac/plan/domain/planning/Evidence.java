package vn.thac.plan.domain.planning;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;

/**
 * Where in its document an element of a plan was read, and how surely. Only a plan at the top has
 * it, and only in what no person has written since.
 *
 * @param confidence absent where the form of the line leaves no doubt
 */
public record Evidence(Lines lines, @Nullable Confidence confidence) {}
