package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something written to whoever holds the receipt. */
@Schema(description = "答复内容 What is written", examples = "{\"text\":\"请补充时间和票据号\"}")
record Written(
        @Schema(description = "内容 Text") @NotBlank @Size(max = 5000)
        String text) {}
