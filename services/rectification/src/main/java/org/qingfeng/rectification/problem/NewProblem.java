package org.qingfeng.rectification.problem;

import jakarta.validation.Valid;
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
import org.qingfeng.kit.person.PersonSnapshot;

/** What is entered of a problem 查摆登记, and changed while it is a draft. */
@Schema(
        description = "问题登记 What is entered of a problem",
        examples =
                "{\"orgCode\":\"990106101000-001\",\"title\":\"会议多、文件长\",\"description\":\"2023年一季度召开全镇性会议二十六次，其中九次无实质议题\","
                        + "\"category\":\"F4\",\"source\":\"SELF\",\"causes\":[\"PURPOSE\"],\"rectificationKind\":\"LIMITED\","
                        + "\"foundOn\":\"2023-03-20\",\"dueOn\":\"2023-09-30\"}")
record NewProblem(
        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "责任单位（归属） Responsible organization", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "问题 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "具体问题表现 What happened where and when") @NotBlank @Size(max = 5000)
        String description,

        @Schema(description = "问题类别 Category") @NotNull Category category,

        @Schema(description = "问题来源 Source") @NotNull Source source,

        @Schema(description = "原因分析 Causes") @Size(max = 7) List<@NotNull Cause> causes,

        @Schema(description = "整改时限类型 Kind of rectification") @NotNull
        RectificationKind rectificationKind,

        @Schema(description = "整改目标 Goal") @Nullable @Size(max = 2000)
        String goal,

        @Schema(description = "牵头单位 Organization that leads it", implementation = String.class) @Nullable
        OrgCode leadOrgCode,

        @Schema(description = "责任领导 Responsible leader") @Nullable @Valid
        PersonSnapshot responsibleLeader,

        @Schema(description = "责任人 Person who answers for it") @Nullable @Valid
        PersonSnapshot owner,

        @Schema(description = "查摆日期 Found on") @NotNull LocalDate foundOn,

        @Schema(description = "整改时限 Due on") @Nullable LocalDate dueOn,

        @Schema(description = "备注 Remark") @Nullable @Size(max = 2000)
        String remark) {
    NewProblem {
        causes = List.copyOf(Objects.requireNonNullElse(causes, List.of()));
    }
}
