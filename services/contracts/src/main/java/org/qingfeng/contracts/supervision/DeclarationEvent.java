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
 * A cadre's declaration of relatives 亲属信息填报 in one round.
 *
 * @param orgCode the person's unit on the day of the declaration
 * @param submittedOn the first submission, by which the declarant counts (M18)
 * @param supersededOn the day on which his declaration of a newer round took effect
 * @param versions the effective ones, in order, one following the other (M19)
 */
public record DeclarationEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        UUID roundId,
        int year,
        PersonRef person,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate supersededOn,
        List<Version> versions,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** @param to first day no longer in force; none for the present one */
    public record Version(
            int number, LocalDate from, @Nullable LocalDate to, List<Relative> relatives) {}

    /**
     * @param id of the entry, which counts (条)
     * @param relative equal where two cadres declare the same relative; tells nothing outside supervision
     */
    public record Relative(UUID id, PersonRef relative) {}
}
