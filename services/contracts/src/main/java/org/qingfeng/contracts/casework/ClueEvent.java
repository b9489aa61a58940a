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
 * A clue 问题线索: what was done with it and when; nothing of what it says.
 *
 * @param orgCode the first subject's unit at receipt; the registering organ where there is none yet
 * @param registrarOrgCode the organ that registered it and gave its number
 * @param source where it came from, six sources with their parts
 * @param disciplines D1–D6, as far as known
 * @param category the eight-rules category, F1–F5, H1–H6, if it has one
 * @param opinionDueOn by when the opinion on it is due 处置意见, one month after receipt or registration anew
 * @param dispositions 处置方式 in their order; the first approved one is the date by which the clue counts (M06)
 * @param conclusion why it is concluded; null while it is in hand
 * @param measure the first-form measure, if the conclusion is one
 * @param complaintId the complaint it came from, if there is one
 * @param caseId the case it led to
 * @param origin what it was opened from in another context, if anything
 */
public record ClueEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String number,
        OrgCode registrarOrgCode,
        String source,
        LocalDate receivedOn,
        List<Subject> subjects,
        List<String> disciplines,
        @Nullable String category,
        LocalDate opinionDueOn,
        List<Disposition> dispositions,
        @Nullable String conclusion,
        @Nullable String conclusionReason,
        @Nullable String measure,
        @Nullable LocalDate concludedOn,
        List<Clarification> clarifications,
        @Nullable String accusation,
        @Nullable UUID complaintId,
        @Nullable UUID caseId,
        @Nullable Origin origin,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** A person concerned 被反映人, as of receipt. */
    public record Subject(
            PersonRef person, OrgCode orgCode, String rank, boolean partyMember, boolean publicOfficial) {}

    /**
     * One line of the list of dispositions.
     *
     * @param method the way 一级, and its part 二级
     * @param statisticalOn 统计时间, only where an import brought it
     * @param dueOn by when it is to be done: the reply, the report, the verification, the review
     * @param endedOn when it was done
     */
    public record Disposition(
            String method,
            @Nullable String subMethod,
            LocalDate proposedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate statisticalOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate endedOn,
            @Nullable String outcome) {}

    /**
     * 澄清正名.
     *
     * @param persons how many persons it cleared
     */
    public record Clarification(
            String state, int persons, @Nullable LocalDate doneOn) {}

    public record Origin(String kind, UUID id) {}
}
