package vn.thac.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dead letter holds, for the few who may read it.
 *
 * @param detail why it failed in the words of what failed, which like to quote the record
 * @param body as text; absent where it has none
 */
public record DeadLetterBody(
    String id, String detail, Map<String, String> headers, @Nullable String body) {}
