package org.qingfeng.rectification.problem;

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
import org.qingfeng.kit.person.PersonSnapshot;

/** What is entered of a measure, and changed while it is a draft. */
@Schema(
        description = "整改措施登记 What is entered of a measure",
        examples =
                "{\"content\":\"实行会议计划管理，每月会议不超过四次\",\"ownerOrgCode\":\"990106101000-001\",\"startsOn\":\"2023-04-01\",\"dueOn\":\"2023-06-30\","
                        + "\"steps\":[{\"title\":\"制定计划\",\"dueOn\":\"2023-04-20\"}]}")
record NewMeasure(
        @Schema(description = "措施内容 What is to be done") @NotBlank @Size(max = 2000)
        String content,

        @Schema(description = "责任单位 Organization that carries it out", implementation = String.class) @Nullable
        OrgCode ownerOrgCode,

        @Schema(description = "责任人 Person who answers for it") @Nullable @Valid
        PersonSnapshot owner,

        @Schema(description = "开始日期（时间表） First day of the timetable") @Nullable
        LocalDate startsOn,

        @Schema(description = "完成时限（时间表） Last day of the timetable") @Nullable
        LocalDate dueOn,

        @Schema(description = "路线图 Road map") @Size(max = 50)
        List<@Valid @NotNull RoadStep> steps) {
    NewMeasure {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }
}
