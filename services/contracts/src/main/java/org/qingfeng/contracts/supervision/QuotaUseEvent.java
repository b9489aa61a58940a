package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A document or meeting 发文、会议 under a year's plan.
 *
 * @param kind that of its plan, copied
 * @param overPlan whether it was let through as an exception
 * @param issuedOn the day on which it was issued or held, by which it counts
 * @param mergedInto the meeting that it was held together with
 */
public record QuotaUseEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        UUID quotaId,
        int year,
        String kind,
        boolean overPlan,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate issuedOn,
        @Nullable UUID mergedInto,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
