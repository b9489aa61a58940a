package org.qingfeng.casework.sanction;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be corrected of a sanction itself; its dates and dimensions follow its case. */
@Schema(description = "可更正的内容 What may be corrected of a sanction itself")
record CorrectedSanction(
        @Schema(description = "处分决定文号 Number of the decision") @Nullable @Size(max = 100)
        String documentNumber,

        @Schema(description = "送达日期 Delivered on") @Nullable LocalDate deliveredOn,

        @Schema(description = "代替撤销党内职务 Given for want of a party post")
        boolean insteadOfRemoval) {}
