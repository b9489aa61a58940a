package org.qingfeng.kit.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this caller may do next with a record, or why not. */
@Schema(description = "可执行操作 What this caller may do next, or why not")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllowedAction(
        @Schema(description = "操作名 operationId of the step", examples = "acceptProblem")
        String action,

        @Schema(description = "方法 HTTP method", examples = "POST")
        String method,

        @Schema(description = "地址 Where") String href,

        @Schema(description = "现在能否执行 Whether it is possible now")
        boolean allowed,

        @Schema(description = "不能执行的原因 Why not") @Nullable String reason) {}
