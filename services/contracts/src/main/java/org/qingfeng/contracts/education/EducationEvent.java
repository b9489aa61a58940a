package org.qingfeng.contracts.education;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * An education event 教育活动: a conference, a training, a film screening, an activity. Who came is told by attendances,
 * records of their own; who should have come is the roster here, so that a coverage has its denominator.
 *
 * @param orgCode the host
 * @param mode of a special training 专题培训 INVITED_IN 请进来 or SENT_OUT 走出去; null where neither
 * @param heldOn the day by which it counts (M21, M24); null before
 * @param filmId the film shown, by which titles are counted once (部)
 * @param makeUpOf the event that it makes up for: then it is no event of its own (C8), and who came is told as MADE_UP at
 *     that event
 * @param roster who should come 应到, as of the day of the event; a make-up session's are again due at its first event only
 * @param tested how many sat its test, if it had one; results are told to nobody
 * @param passed how many of these passed
 */
public record EducationEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String kind,
        @Nullable String mode,
        @Nullable UUID campaignId,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Nullable UUID filmId,
        @Nullable UUID makeUpOf,
        List<Due> roster,
        @Nullable Integer tested,
        @Nullable Integer passed,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** One who should come, with the unit that he belonged to on that day. */
    public record Due(PersonRef person, OrgCode orgCode) {}
}
