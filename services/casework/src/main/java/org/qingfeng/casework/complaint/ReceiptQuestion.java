package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asking with the receipt. */
@Schema(description = "凭查询码查询 A question with the receipt", examples = "{\"receipt\":\"4071880235519946\"}")
record ReceiptQuestion(
        @Schema(description = "查询码 The receipt") @NotBlank @Size(max = 40)
        String receipt) {}
