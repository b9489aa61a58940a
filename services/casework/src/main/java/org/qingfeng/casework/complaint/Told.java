package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 告知、反馈: how the reporter was told, and what; his objection, if he had one, is written down with it. */
@Schema(
        description = "告知或反馈 How the reporter was told",
        examples = "{\"means\":\"PHONE\",\"text\":\"已受理，正在办理\",\"on\":\"2023-03-20\"}")
record Told(
        @Schema(description = "告知方式 How") @NotNull Means means,

        @Schema(description = "内容 What") @Nullable @Size(max = 5000)
        String text,

        @Schema(description = "举报人异议 The reporter's objection") @Nullable @Size(max = 5000)
        String objection,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {}
