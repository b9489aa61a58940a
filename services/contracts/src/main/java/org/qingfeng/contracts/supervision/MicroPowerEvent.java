package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A small power 小微权力 of a village or office.
 *
 * @param nodes how many steps its flow 流程图 has
 */
public record MicroPowerEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        int nodes,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate retiredOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
