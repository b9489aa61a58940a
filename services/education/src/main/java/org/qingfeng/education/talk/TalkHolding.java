package org.qingfeng.education.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 谈话: what was said is protected. */
@Schema(
        name = "IntegrityTalkHolding",
        description = "谈话记录 The talk was held; what was said is protected",
        examples = "{\"on\":\"2023-03-15\",\"record\":\"就村级工程管理提出要求\",\"commitment\":\"按要求整改\"}")
record TalkHolding(
        @Schema(description = "谈话日期，默认今天 The day, today by default") @Nullable
        LocalDate on,

        @Schema(description = "主要内容 What was said") @NotBlank @Size(max = 20_000)
        String record,

        @Schema(description = "本人态度 The interviewee's attitude") @Nullable @Size(max = 2000)
        String attitude,

        @Schema(description = "整改承诺 What he undertook") @Nullable @Size(max = 2000)
        String commitment) {}
