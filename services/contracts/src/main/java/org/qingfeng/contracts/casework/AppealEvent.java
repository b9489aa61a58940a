package org.qingfeng.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * An appeal 申诉、复审、复核 against a sanction.
 *
 * @param orgCode the sanctioned person's unit at the time of the decision
 * @param track APPEAL 申诉, REVIEW 复审 or SECOND_REVIEW 复核
 * @param decidingOrgCode the organ that decides on it
 * @param endedOn the day on which it was decided or rejected; null while it is open
 * @param outcome UPHELD, CHANGED, QUASHED or SENT_BACK; null unless it was decided
 */
public record AppealEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        UUID sanctionId,
        String track,
        OrgCode decidingOrgCode,
        LocalDate filedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
