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
 * An integrity talk 廉政谈话; what was said is told to nobody.
 *
 * @param orgCode the host, for 次; person-times count at the interviewee's unit
 * @param type DUTY 履职, PRE_APPOINTMENT 任前 and PRE_HOLIDAY 节前 are integrity talks (M22); HEART_TO_HEART 谈心 is not (M28)
 * @param heldOn the day by which it counts; null before
 */
public record IntegrityTalkEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String type,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        List<Interviewer> interviewers,
        List<Interviewee> interviewees,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /**
     * Who held it, as of its day; the first is the one it is ascribed to.
     *
     * @param post what he was, never who
     * @param disciplineSecretary 纪委书记: at the head of a discipline commission (M13)
     * @param leadershipMember 班子成员
     */
    public record Interviewer(
            PersonRef person, OrgCode orgCode, String post, boolean disciplineSecretary, boolean leadershipMember) {}

    /**
     * Who was talked with, as of its day.
     *
     * @param villageTopLeader 村级党组织“一把手”: at the head of a village's party organization (M13)
     * @param signedOn when he signed the record
     */
    public record Interviewee(
            PersonRef person,
            OrgCode orgCode,
            String rank,
            boolean villageTopLeader,
            @Nullable LocalDate signedOn) {}
}
