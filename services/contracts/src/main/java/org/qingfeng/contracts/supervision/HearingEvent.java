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
 * A round of hearings of the heads of village party organizations 听取“一把手”汇报.
 *
 * @param orgCode the party committee that hears
 * @param round FIRST_HALF (June) or SECOND_HALF (December)
 * @param dueOn the end of the round, by which its coverage counts (M26)
 * @param sessions one per organization that is due
 */
public record HearingEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        int year,
        String round,
        LocalDate dueOn,
        List<Session> sessions,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** @param heldOn the day of the hearing, or of the one made up 补听 */
    public record Session(
            OrgCode orgCode,
            String state,
            @Nullable LocalDate scheduledOn,
            @Nullable LocalDate heldOn,
            @Nullable PersonRef reporter,
            int issues) {}
}
