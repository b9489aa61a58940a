package org.qingfeng.education.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 回访. */
@Schema(
        name = "IntegrityTalkFollowUp",
        description = "回访 What came of it",
        examples = "{\"on\":\"2023-06-15\",\"text\":\"承诺事项已落实\"}")
record TalkFollowUp(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "回访情况 What was found") @NotBlank @Size(max = 5000)
        String text) {}
