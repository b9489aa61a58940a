package org.qingfeng.rectification.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 工作要点: the host's own document that orders the campaign, and its planned items. */
@Schema(description = "工作要点 Work plan of the campaign")
record WorkPlan(
        @Schema(description = "名称 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "文号 Document number") @Nullable @Size(max = 60)
        String number,

        @Schema(description = "印发日期 Issued on") @NotNull LocalDate issuedOn,

        @Schema(description = "任务分解 Planned items") @Size(max = 200) @Valid
        List<Item> items) {
    WorkPlan {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }

    /** One planned item. */
    @Schema(name = "WorkPlanItem", description = "任务 Planned item of a work plan")
    record Item(
            @Schema(description = "内容 What is to be done") @NotBlank @Size(max = 500)
            String title,

            @Schema(description = "牵头单位 Organization that leads it", implementation = String.class) @Nullable
            OrgCode orgCode,

            @Schema(description = "完成时限 Due on") @Nullable LocalDate dueOn) {}
}
