package vn.thac.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person does something at some time.
 *
 * @param who a login
 * @param cause by which a repeat is known, absent where nobody named it
 */
public record Act(String who, Instant at, @Nullable Cause cause) {}
