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
 * A sanction 处分 of one person, made by a case's decision or following from an earlier sanction.
 *
 * @param orgCode the person's unit at the time of the decision
 * @param clueId the clue of its case, for what counts once a matter
 * @param person null when erased
 * @param family PARTY 党纪, GOVERNMENTAL 政务处分 or UNIT 处分
 * @param decidingOrgCode the organ that decided, seldom the one it counts for
 * @param decidedOn the day of the decision; of a CHANGED sanction's successor its own
 * @param effectiveOn the day by which it counts; of a successor the first decision's
 * @param restrictionEndsOn first day free of it; null for one without an end, or while 留党察看 lasts
 * @param probationEndsOn first day after 留党察看
 * @param insteadOfRemoval a serious warning given for want of a party post to be removed from
 * @param replaces the sanction that an appeal changed into this one
 * @param replacedBy what an appeal changed it into
 * @param endedOn the day on which it was changed, quashed, or overtaken by an expulsion
 */
public record SanctionEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        UUID caseId,
        @Nullable UUID clueId,
        @Nullable PersonRef person,
        String rank,
        boolean partyMember,
        String family,
        String kind,
        OrgCode decidingOrgCode,
        List<String> disciplines,
        @Nullable String eightRulesCategory,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate restrictionEndsOn,
        @Nullable LocalDate probationEndsOn,
        boolean insteadOfRemoval,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable LocalDate endedOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
