package org.qingfeng.contracts.education;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A reflection 心得体会: that it was written; nothing of what it says.
 *
 * @param orgCode the author's unit on the day of submission
 * @param eventId what it reflects on, if it is not free
 * @param submittedOn the day by which it counts, once accepted (M23)
 * @param duplicateOf the earlier one that a person found it to repeat; it is then RETURNED and not counted
 */
public record ReflectionEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        PersonRef author,
        @Nullable UUID eventId,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable UUID duplicateOf,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
