package org.qingfeng.rectification.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** A rule as it is answered. */
@Schema(name = "Rule", description = "制度 Rule")
record RuleView(
        UUID id,
        long version,

        @Schema(description = "状态；施行中由施行日期得出 State; IN_FORCE follows from its date")
        RuleState state,

        @Schema(description = "名称 Title") String title,

        @Schema(description = "文号，印发时产生 Document number, given at issue", examples = "清河党发〔2023〕12号") @Nullable
        String documentNumber,

        @Schema(description = "类型 Kind") RuleKind kind,

        @Schema(description = "制定机关（归属） Organization that issues it")
        OrgCode orgCode,

        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,
        @Schema(description = "针对的问题 Problems it answers") List<UUID> problemIds,
        @Schema(description = "起草日期 Drafted on") @Nullable LocalDate draftedOn,
        @Schema(description = "印发日期 Issued on") @Nullable LocalDate issuedOn,

        @Schema(description = "施行日期 In force from") @Nullable
        LocalDate inForceOn,

        @Schema(description = "失效日期 Revised or repealed on") @Nullable
        LocalDate endedOn,

        @Schema(description = "替代它的制度 The revision that replaces it") @Nullable
        UUID replacedBy,

        @Schema(description = "备注 Remark") @Nullable String remark,

        @Schema(description = "废止、更正或作废的理由 Why it was repealed, corrected or voided") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static RuleView of(Rule rule, LocalDate today, List<AllowedAction> allowed) {
        return new RuleView(
                rule.id,
                rule.version,
                rule.stateOn(today),
                rule.title,
                rule.documentNumber,
                rule.kind,
                rule.org(),
                rule.campaignId,
                rule.problemIds,
                rule.draftedOn,
                rule.issuedOn,
                rule.inForceOn,
                rule.endedOn,
                rule.replacedBy,
                rule.remark,
                rule.reason,
                rule.stateHistory,
                rule.createdAt,
                allowed);
    }
}
