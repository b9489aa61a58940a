package org.qingfeng.statistics.story;

import java.util.UUID;
import org.qingfeng.contracts.RecordEvent;

/** Which version of which record an event tells. */
record Version(UUID id, long number) {
    static Version first() {
        return new Version(UUID.randomUUID(), 1);
    }

    static Version after(RecordEvent event) {
        return new Version(event.id(), event.version() + 1);
    }
}
