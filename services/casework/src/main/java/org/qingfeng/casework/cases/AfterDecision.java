package org.qingfeng.casework.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the steps after a decision say. */
final class AfterDecision {
    private AfterDecision() {}

    @Schema(
            name = "DecisionAnnouncement",
            description = "宣布处分决定 Announced to the branch and to the person, by two officers",
            examples = "{\"on\":\"2023-09-10\",\"officers\":[\"0190b7a0-0000-4000-8000-000000000001\","
                    + "\"0190b7a0-0000-4000-8000-000000000002\"],\"note\":\"本人无异议，已签字\"}")
    record Announcement(
            @Schema(description = "宣布日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "送达本人日期，默认宣布当日 Delivered to the person on, the same day by default") @Nullable
            LocalDate deliveredOn,

            @Schema(description = "宣布人员 Officers who announce it") @NotNull @Size(min = 1, max = 10)
            List<@NotNull UUID> officers,

            @Schema(description = "本人意见及签字情况 The person's opinion and signature") @Nullable @Size(max = 10000)
            String note) {}

    @Schema(
            name = "CaseNote",
            description = "执行、报告、回访 Execution, its report, a visit",
            examples = "{\"on\":\"2023-10-08\",\"note\":\"已书面通知，装入本人档案\"}")
    record Note(
            @Schema(description = "日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "情况 What was done") @Nullable @Size(max = 10000)
            String note) {}
}
