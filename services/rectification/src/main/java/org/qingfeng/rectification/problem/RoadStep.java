package org.qingfeng.rectification.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a measure's road map 路线图. */
@Schema(name = "MeasureStep", description = "路线图步骤 Step of a measure's road map")
record RoadStep(
        @Schema(description = "步骤 What is to be done") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "完成时限 Due on") @Nullable LocalDate dueOn,

        @Schema(description = "完成日期 Done on") @Nullable LocalDate doneOn) {

    RoadStep doneOn(LocalDate day) {
        return new RoadStep(title, dueOn, day);
    }
}
