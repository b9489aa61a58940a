package org.qingfeng.bench.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what the load sent and what it was answered, kept beside the services.
 *
 * @param key the Idempotency-Key; it also stands in the record's title, so that the database can be asked for it
 * @param outcome OK, FAIL (refused), or UNKNOWN (no answer)
 * @param id the record's id, if it was told
 */
public record Sent(
        String key, Outcome outcome, int status, @Nullable UUID id, long version) {
    /** What the sender knows. */
    public enum Outcome {
        OK,
        FAIL,
        UNKNOWN
    }
}
