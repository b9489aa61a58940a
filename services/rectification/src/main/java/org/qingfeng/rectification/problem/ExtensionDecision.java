package org.qingfeng.rectification.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 延期审批. */
@Schema(description = "延期审批 Decide on a later due date", examples = "{\"on\":\"2023-09-22\",\"approved\":true}")
record ExtensionDecision(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "是否同意 Whether it is granted") @NotNull
        Boolean approved,

        @Schema(description = "同意的时限，默认按申请 Due date granted, as asked by default") @Nullable
        LocalDate dueOn,

        @Schema(description = "意见 Opinion") @Nullable @Size(max = 2000)
        String opinion) {}
