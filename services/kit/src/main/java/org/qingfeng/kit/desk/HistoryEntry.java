package org.qingfeng.kit.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a record, as the journal has it. */
@Schema(description = "变更记录 One change of a record")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        @Schema(description = "版本 Version it led to") long version,

        @Schema(description = "操作 The step, as in the event type")
        String verb,

        @Schema(description = "业务日期 Business date") LocalDate on,

        @Schema(description = "录入时间 When it was entered, UTC")
        Instant at,

        @Schema(description = "经办账号 The account that did it")
        String actor,

        @Schema(description = "原状态 State before") @Nullable String fromState,
        @Schema(description = "新状态 State after") @Nullable String toState,
        @Schema(description = "变更字段 Fields that changed") List<String> fields,
        @Schema(description = "理由 Reason given") @Nullable String reason) {}
