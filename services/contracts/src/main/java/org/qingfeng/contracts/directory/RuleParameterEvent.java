package org.qingfeng.contracts.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A numeric term or limit with the regulation it follows.
 *
 * @param unit WORKING_DAY, DAY, MONTH, CHARACTER or MINUTE
 * @param validTo last day on which it holds, inclusive; none while in force
 */
public record RuleParameterEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String code,
        BigDecimal value,
        String unit,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
