package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was written with a step: an opinion, a reply, a report, a reason. */
@Schema(description = "办理记录 What was written with a step")
record ClueNote(
        @Schema(description = "步骤 The step") ClueVerb step,

        @Schema(description = "处置方式序号 Line of the dispositions, 0 for the clue itself")
        int disposition,

        @Schema(description = "业务日期 Business date") LocalDate on,
        @Schema(description = "经办人 Who wrote it") @Nullable UUID by,
        @Schema(description = "内容 Text") String text) {}
