package vn.thac.task.domain;

import org.jspecify.annotations.Nullable;

/**
 * A step the regulation does not allow, with a reason a clerk can read.
 *
 * @param code stable, for programs
 * @param pointer which field of what was sent is meant, absent where it is none
 */
public record Refusal(String code, @Nullable String pointer, String vi, String en) {}
