package org.qingfeng.casework.sanction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;

/** A sanction as it is answered: in a list without the person. */
@Schema(name = "Sanction", description = "处分 Sanction")
record SanctionView(
        UUID id,
        long version,

        @Schema(description = "状态；影响期满由日期得出 State; that a period is over follows from its end")
        SanctionState state,

        @Schema(description = "归属：本人所在机构 The person's unit") OrgCode orgCode,
        @Schema(description = "案件 Case") UUID caseId,

        @Schema(description = "本人（受保护） The person, protected") @Nullable
        PersonSnapshot person,

        @Schema(description = "职级 Rank") Rank rank,
        @Schema(description = "中共党员 Party member") boolean partyMember,
        @Schema(description = "处分类别 Family") Family family,
        @Schema(description = "处分档次 Kind") SanctionKind kind,

        @Schema(description = "决定机关 Organ that decided") OrgCode decidingOrgCode,

        @Schema(description = "处分决定文号 Number of the decision") @Nullable
        String documentNumber,

        @Schema(description = "违反的纪律 Disciplines") List<Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "决定日期 Decided on") LocalDate decidedOn,
        @Schema(description = "生效日期 Effective on") LocalDate effectiveOn,
        @Schema(description = "送达日期 Delivered on") @Nullable LocalDate deliveredOn,

        @Schema(description = "影响期、处分期满：自该日起解除 First day free of it", examples = "2024-12-28") @Nullable
        LocalDate restrictionEndsOn,

        @Schema(description = "察看期满 First day after the probation") @Nullable
        LocalDate probationEndsOn,

        @Schema(description = "代替撤销党内职务 Given for want of a party post to be removed from")
        boolean insteadOfRemoval,

        @Schema(description = "变更自 What an appeal changed into it") @Nullable
        UUID replaces,

        @Schema(description = "变更为 What an appeal changed it into") @Nullable
        UUID replacedBy,

        @Schema(description = "变更、撤销或被取代的日期 Changed, quashed or overtaken on") @Nullable
        LocalDate endedOn,

        @Schema(description = "救济途径 How to appeal") AppealRight appeal,
        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    /** @param deadline to apply by; none where there is no limit, or it is not delivered yet */
    @Schema(description = "救济途径 How the person may appeal, and until when")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppealRight(
            @Schema(description = "途径 The way") String way,

            @Schema(description = "申请期限 Term to apply") @Nullable
            Deadline deadline) {}

    static SanctionView of(Sanction s, LocalDate today, AppealRight appeal, List<AllowedAction> allowed) {
        return new SanctionView(
                s.id,
                s.version,
                s.stateOn(today),
                s.org(),
                s.caseId,
                s.person(),
                s.rank,
                s.partyMember,
                s.family,
                s.kind,
                s.decidingOrg(),
                s.documentNumber,
                s.disciplines,
                s.eightRulesCategory,
                s.decidedOn,
                s.effectiveOn,
                s.deliveredOn,
                s.restrictionEndsOn,
                s.probationEndsOn,
                s.insteadOfRemoval,
                s.replaces,
                s.replacedBy,
                s.endedOn,
                appeal,
                s.stateHistory,
                s.createdAt,
                allowed);
    }
}
