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

/** What may be corrected of a measure: what was entered, and the dates that count. Never its state. */
@Schema(description = "措施可更正的内容 What may be corrected of a measure")
record CorrectedMeasure(
        @Schema(description = "措施内容 What is to be done") @NotBlank @Size(max = 2000)
        String content,

        @Schema(description = "责任单位 Organization that carries it out", implementation = String.class) @Nullable
        OrgCode ownerOrgCode,

        @Schema(description = "责任人 Person who answers for it") @Nullable @Valid
        PersonSnapshot owner,

        @Schema(description = "开始日期 First day of the timetable") @Nullable
        LocalDate startsOn,

        @Schema(description = "完成时限 Last day of the timetable") @Nullable
        LocalDate dueOn,

        @Schema(description = "路线图 Road map") @Size(max = 50)
        List<@Valid @NotNull RoadStep> steps,

        @Schema(description = "批准日期 Approved on") @Nullable LocalDate approvedOn,
        @Schema(description = "完成日期 Done on") @Nullable LocalDate doneOn,
        @Schema(description = "核验日期 Verified on") @Nullable LocalDate verifiedOn) {

    CorrectedMeasure {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    NewMeasure entered() {
        return new NewMeasure(content, ownerOrgCode, owner, startsOn, dueOn, steps);
    }

    static CorrectedMeasure of(
            NewMeasure m, @Nullable LocalDate approvedOn, @Nullable LocalDate doneOn, @Nullable LocalDate verifiedOn) {
        return new CorrectedMeasure(
                m.content(),
                m.ownerOrgCode(),
                m.owner(),
                m.startsOn(),
                m.dueOn(),
                m.steps(),
                approvedOn,
                doneOn,
                verifiedOn);
    }
}
