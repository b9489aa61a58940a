package org.qingfeng.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A talk 谈话 of form 1 or of a case; what was said is told to nobody.
 *
 * @param orgCode the organ that holds it
 * @param caseId with clueId what it belongs to, if anything
 * @param formActId the use of the first form that it is, if it is one
 */
public record TalkEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String type,
        @Nullable LocalDate heldOn,
        @Nullable UUID caseId,
        @Nullable UUID clueId,
        @Nullable UUID formActId,
        List<PersonRef> interviewers,
        List<Interviewee> interviewees,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** As of the day of the talk. */
    public record Interviewee(@Nullable PersonRef person, OrgCode orgCode, String rank) {}
}
