package org.qingfeng.kit.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 作废: the record was entered by mistake, for example twice. */
@Schema(description = "作废 Entered by mistake", examples = "{\"reason\":\"重复登记\"}")
public record Voiding(
        @Schema(description = "理由 Why", examples = "重复登记") @NotBlank @Size(max = 500)
        String reason) {}
