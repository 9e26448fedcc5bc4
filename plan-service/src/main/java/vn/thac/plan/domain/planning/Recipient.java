package vn.thac.plan.domain.planning;

import org.jspecify.annotations.Nullable;

/**
 * Who gets the document.
 *
 * @param note such as "b/c"
 * @param archive the line that says where the original is kept
 */
public record Recipient(String name, @Nullable String note, boolean archive) {}
