package org.qingfeng.casework.clue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** A suspected false accusation. */
@Schema(name = "ClueAccusation", description = "疑似诬告陷害 Suspected false accusation")
record AccusationView(
        @Schema(description = "进展 State") AccusationState state,
        @Schema(description = "提出日期 Suspected on") LocalDate suspectedOn,
        @Schema(description = "核查日期 Verified on") @Nullable LocalDate verifiedOn,
        @Schema(description = "认定日期 Decided on") @Nullable LocalDate decidedOn,

        @Schema(description = "认定机关 Organ that found it") @Nullable
        OrgCode organ,

        @Schema(description = "批准文号 Its document") @Nullable String approvalNumber) {

    static @Nullable AccusationView of(@Nullable Accusation a) {
        return a == null
                ? null
                : new AccusationView(
                        a.state(),
                        a.suspectedOn(),
                        a.verifiedOn(),
                        a.decidedOn(),
                        a.decidedByOrgCode(),
                        a.approvalNumber());
    }
}
