package org.qingfeng.casework.clue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Proposer;

/**
 * 疑似诬告陷害 (C2c). A mistake 错告 is answered by education only; a false accusation is found by an upper organ alone.
 *
 * @param approvalNumber the upper organ's document
 */
record Accusation(
        AccusationState state,
        LocalDate suspectedOn,
        @Nullable Proposer suspectedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate decidedOn,
        @Nullable OrgCode decidedByOrgCode,
        @Nullable String approvalNumber) {

    static Accusation suspected(LocalDate on, Proposer by) {
        return new Accusation(AccusationState.SUSPECTED, on, by, null, null, null, null);
    }

    Accusation verified(AccusationState as, LocalDate on) {
        return new Accusation(as, suspectedOn, suspectedBy, on, decidedOn, decidedByOrgCode, approvalNumber);
    }

    Accusation decided(AccusationState as, LocalDate on, @Nullable OrgCode organ, @Nullable String number) {
        return new Accusation(as, suspectedOn, suspectedBy, verifiedOn, on, organ, number);
    }
}
