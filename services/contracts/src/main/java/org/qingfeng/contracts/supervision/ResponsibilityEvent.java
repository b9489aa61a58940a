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
 * An item of a list of responsibilities 责任清单.
 *
 * @param orgCode whose responsibility it is
 * @param list PRINCIPAL 主体责任 or SUPERVISORY 监督责任, or another list of the town
 */
public record ResponsibilityEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String list,
        int year,
        @Nullable PersonRef owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
