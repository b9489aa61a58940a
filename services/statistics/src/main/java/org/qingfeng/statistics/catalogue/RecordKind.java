package org.qingfeng.statistics.catalogue;

import java.util.Set;
import org.qingfeng.contracts.RecordEvent;

/**
 * A kind of record whose events statistics reads.
 *
 * @param kind the third segment of the event's type
 * @param link where a caller reads the record, {@code {id}} in place of its id
 * @param withdrawn the states in which nothing may count it any more
 */
public record RecordKind(String kind, Class<? extends RecordEvent> event, String link, Set<String> withdrawn) {
    private static final Set<String> WITHDRAWN =
            Set.of("VOIDED", "WITHDRAWN", "CANCELLED", "MERGED", "SUPERSEDED", "CHANGED", "QUASHED", "RETRACTED");

    public RecordKind(String kind, Class<? extends RecordEvent> event, String link) {
        this(kind, event, link, WITHDRAWN);
    }

    public String linkTo(String id) {
        return link.replace("{id}", id);
    }
}
