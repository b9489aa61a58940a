package org.qingfeng.rectification.campaign;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a campaign is concluded. */
@Schema(
        name = "CampaignConclusion",
        description = "结束专项行动 Conclusion of a campaign",
        examples = "{\"on\":\"2023-12-29\",\"carryOver\":true}")
record Conclusion(
        @Schema(description = "结束日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "未销号问题结转 Conclude although problems are open; they are carried over")
        boolean carryOver) {}
