package vn.thac.plan.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a plan.
 *
 * @param afterTitle index of the first line after the title
 */
record Heading(
    @Nullable Cited<Integer> number,
    @Nullable Cited<String> symbol,
    @Nullable Cited<PartialDate> issueDate,
    @Nullable Cited<String> title,
    int afterTitle) {}
