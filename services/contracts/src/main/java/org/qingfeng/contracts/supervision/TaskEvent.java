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
 * A task of a list of supervision tasks 重点监督任务 with its cycles.
 *
 * @param list the name of the list, 清单式监督
 * @param startsOn the date by which it counts
 */
public record TaskEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String list,
        @Nullable PersonRef owner,
        @Nullable String frequency,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        List<Cycle> cycles,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** @param method on site, by ledger, at the household or by sample; none before the check */
    public record Cycle(
            int number,
            String state,
            LocalDate dueOn,
            @Nullable LocalDate checkedOn,
            @Nullable String method) {}
}
