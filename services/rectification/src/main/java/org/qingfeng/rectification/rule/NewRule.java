package org.qingfeng.rectification.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What is entered of a rule, and changed while it is a draft. */
@Schema(
        description = "制度登记 What is entered of a rule",
        examples =
                "{\"title\":\"清河镇会议管理办法\",\"kind\":\"NEW\",\"orgCode\":\"990106101000\",\"problemIds\":[],\"draftedOn\":\"2023-05-08\"}")
record NewRule(
        @Schema(description = "名称 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "类型 Kind") @NotNull RuleKind kind,

        @Schema(description = "制定机关（归属） Organization that issues it", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "针对的问题 Problems it answers") @Size(max = 100)
        List<@NotNull UUID> problemIds,

        @Schema(description = "起草日期 Drafted on") @Nullable LocalDate draftedOn,

        @Schema(description = "备注 Remark") @Nullable @Size(max = 2000)
        String remark) {
    NewRule {
        problemIds = List.copyOf(Objects.requireNonNullElse(problemIds, List.of()));
    }
}
