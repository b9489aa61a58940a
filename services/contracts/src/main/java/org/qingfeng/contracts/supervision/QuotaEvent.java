package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * The year's plan for documents or meetings 精文减会.
 *
 * @param kind DOCUMENT or MEETING
 * @param planned how many, at most
 * @param lastYear how many there were in the year before
 * @param explainedOn the explanation that more than last year asks for
 */
public record QuotaEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        int year,
        String kind,
        int planned,
        @Nullable Integer lastYear,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate explainedOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
