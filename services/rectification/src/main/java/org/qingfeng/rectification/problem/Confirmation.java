package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 审定: into a campaign, if the draft did not name it already. */
@Schema(
        name = "ProblemConfirmation",
        description = "审定问题 Confirmation of a problem",
        examples = "{\"on\":\"2023-04-10\"}")
record Confirmation(
        @Schema(description = "审定日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "纳入的专项行动 Campaign it is confirmed into") @Nullable
        UUID campaignId) {}
