package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writing with the receipt. */
@Schema(
        description = "凭查询码补充内容 A message with the receipt",
        examples = "{\"receipt\":\"4071880235519946\",\"text\":\"补充：票据在会计处\"}")
record ReceiptMessage(
        @Schema(description = "查询码 The receipt") @NotBlank @Size(max = 40)
        String receipt,

        @Schema(description = "补充内容 Text") @NotBlank @Size(max = 5000)
        String text) {}
