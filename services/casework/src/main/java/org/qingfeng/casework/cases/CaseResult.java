package org.qingfeng.casework.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;

/**
 * What a case was decided to, as far as the four forms are counted by it; its sanctions are asked beside it.
 *
 * @param decidedOn 结案时间; null before the decision, and when the case was entered by mistake
 * @param measure of the first form, with an exemption or instead of a sanction
 * @param organ that filed it first
 */
public record CaseResult(
        UUID caseId,
        @Nullable UUID clueId,
        @Nullable LocalDate decidedOn,
        @Nullable String measure,
        boolean sentToJustice,
        boolean afterConviction,
        OrgCode organ,
        @Nullable EightRules category) {

    public static CaseResult of(Case file) {
        boolean voided = file.state() == CaseState.VOIDED;
        return new CaseResult(
                file.id,
                file.clueId,
                voided ? null : file.concludedOn,
                file.measure,
                file.outcome == CaseOutcome.TRANSFER_JUSTICE,
                file.afterConviction,
                file.filings.get(0).orgCode(),
                file.eightRulesCategory);
    }
}
