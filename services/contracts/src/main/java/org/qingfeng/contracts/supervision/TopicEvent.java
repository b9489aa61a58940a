package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A topic named by the public 点题整治.
 *
 * @param subject what is to be put right, such as 农村集体“三资”
 * @param ruleId the rule 建章立制 that came of it, in rectification
 * @param satisfaction percentage of those asked who are satisfied
 */
public record TopicEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String subject,
        String source,
        LocalDate startsOn,
        @Nullable LocalDate closedOn,
        @Nullable UUID ruleId,
        @Nullable Integer satisfaction,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
