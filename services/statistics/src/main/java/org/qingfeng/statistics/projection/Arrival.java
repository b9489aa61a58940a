package org.qingfeng.statistics.projection;

import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Fact;

/**
 * A message that was understood.
 *
 * @param facts what the catalogue derives from it, not yet placed
 */
record Arrival(
        UUID id,
        short source,
        String kind,
        int incarnation,
        long version,
        RecordEvent event,
        byte[] bytes,
        List<Fact> facts) {

    boolean isNewerThan(Arrival other) {
        return isNewerThan(other.incarnation, other.version);
    }

    boolean isNewerThan(int otherIncarnation, long otherVersion) {
        return incarnation > otherIncarnation || incarnation == otherIncarnation && version > otherVersion;
    }
}
