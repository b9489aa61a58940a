package org.qingfeng.casework.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the steps of a talk say. */
final class TalkSteps {
    private static final int LONGEST_TEXT = 20_000;

    private TalkSteps() {}

    @Schema(
            name = "TalkRescheduling",
            description = "改期 Another day",
            examples = "{\"plannedOn\":\"2023-04-18\",\"reason\":\"本人出差\"}")
    record Rescheduling(
            @Schema(description = "改定日期 The new day") @NotNull
            LocalDate plannedOn,

            @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
            String reason) {}

    @Schema(
            name = "TalkHeld",
            description = "谈话情况 How the talk went",
            examples = "{\"on\":\"2023-04-12\",\"record\":\"指出公示不及时的问题，要求限期补公示\",\"attitude\":\"认识深刻\","
                    + "\"commitment\":\"一周内补公示\"}")
    record Held(
            @Schema(description = "谈话日期，默认今天 Held on, today by default") @Nullable
            LocalDate on,

            @Schema(description = "实际谈话人，默认所安排的 Who held it, as planned by default") @Nullable @Size(min = 1, max = 10)
            List<@NotNull UUID> interviewers,

            @Schema(description = "地点 Place") @Nullable @Size(max = 200)
            String place,

            @Schema(description = "主要内容（笔录） What was said") @NotBlank @Size(max = LONGEST_TEXT)
            String record,

            @Schema(description = "本人态度 The person's attitude") @Nullable @Size(max = 2000)
            String attitude,

            @Schema(description = "整改承诺 What the person promised") @Nullable @Size(max = 2000)
            String commitment) {}

    @Schema(
            name = "TalkSignature",
            description = "签字确认 The interviewee signs the record",
            examples = "{\"on\":\"2023-04-12\",\"comment\":\"以上笔录我看过，和我说的相符\"}")
    record Signature(
            @Schema(description = "签字日期，默认今天 Signed on, today by default") @Nullable
            LocalDate on,

            @Schema(description = "签字意见 What the person writes to it") @Nullable @Size(max = 2000)
            String comment) {}

    @Schema(
            name = "TalkFollowUp",
            description = "回访 What became of it",
            examples = "{\"on\":\"2023-05-12\",\"text\":\"已补公示，群众满意\"}")
    record FollowUp(
            @Schema(description = "回访日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "回访情况 What was found") @NotBlank @Size(max = 10_000)
            String text) {}
}
