package org.qingfeng.contracts.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A rule 建章立制.
 *
 * @param kind NEW, REVISED or REPEALED
 * @param issuedOn the date by which it counts (M03)
 */
public record RuleEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String title,
        @Nullable String documentNumber,
        String kind,
        @Nullable UUID campaignId,
        List<UUID> problemIds,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
