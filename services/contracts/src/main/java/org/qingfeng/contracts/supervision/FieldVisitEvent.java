package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A leader's visit 下沉一线.
 *
 * @param orgCode the village visited
 * @param findings how many findings were raised on it
 */
public record FieldVisitEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        @Nullable PersonRef leader,
        LocalDate visitedOn,
        int findings,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
