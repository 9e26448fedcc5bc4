package vn.thac.reading.frame;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;

/**
 * What stands at the top of a plan.
 *
 * @param afterTitle index of the first line after the title
 */
public record Heading(
    @Nullable Cited<Integer> number,
    @Nullable Cited<String> symbol,
    @Nullable Cited<PartialDate> issueDate,
    @Nullable Cited<String> title,
    int afterTitle) {}
