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
 * One use of the four forms 四种形态: by the organ (监督责任) one for a person and matter, by a leader (主体责任) one for a
 * sitting with all its persons. A heavier one of the same person and matter leaves it SUPERSEDED.
 *
 * @param orgCode the first person's unit on that day
 * @param form FIRST, SECOND, THIRD or FOURTH
 * @param measure the heaviest measure applied, of the indicators of its form
 * @param responsibility PRINCIPAL by a leader, SUPERVISORY by the organ
 * @param actorOrgCode the organ, or the leader's unit
 * @param leaderPost the post of the leader who acted, never that of a person concerned
 * @param approver who approved an act of the organ
 * @param caseId with clueId and talkId the matter: the case, else the clue, else the talk
 * @param persons those to whom it was applied; of an erased person only the rest is left
 */
public record FormActEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        LocalDate actOn,
        String form,
        String measure,
        String responsibility,
        OrgCode actorOrgCode,
        @Nullable PersonRef leader,
        @Nullable String leaderPost,
        @Nullable PersonRef approver,
        @Nullable UUID caseId,
        @Nullable UUID clueId,
        @Nullable UUID talkId,
        @Nullable String eightRulesCategory,
        List<Person> persons,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** As of the day of the act. */
    public record Person(@Nullable PersonRef person, OrgCode orgCode, String rank) {}
}
