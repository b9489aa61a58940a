package org.qingfeng.statistics.catalogue;

import org.qingfeng.contracts.RecordEvent;

/**
 * A kind of record whose events statistics reads.
 *
 * @param kind the third segment of the event's type
 * @param link where a caller reads the record, {@code {id}} in place of its id
 */
public record RecordKind(String kind, Class<? extends RecordEvent> event, String link) {
    public String linkTo(String id) {
        return link.replace("{id}", id);
    }
}
