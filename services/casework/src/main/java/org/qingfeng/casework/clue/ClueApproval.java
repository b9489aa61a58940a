package org.qingfeng.casework.clue;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 审批处置意见. */
@Schema(description = "审批 Approval of the disposition", examples = "{\"on\":\"2023-04-26\",\"opinion\":\"同意\"}")
record ClueApproval(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "审批意见 Opinion") @Nullable @Size(max = 2000)
        String opinion) {}
