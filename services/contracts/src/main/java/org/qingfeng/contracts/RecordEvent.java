package org.qingfeng.contracts;

import java.util.List;
import java.util.UUID;

/**
 * The whole reportable state of one record after one change. A reader needs no earlier event and orders events by
 * (incarnation, version). Nothing here names a person: see {@link PersonRef}.
 */
public interface RecordEvent {
    UUID id();

    /** 1 for the record as created, then one more for each change. */
    long version();

    /** The organization the record is attributed to (归属). */
    OrgCode orgCode();

    /** Every state that the record was in, oldest first; the last is its present one. */
    List<StateEntry> stateHistory();
}
