package org.qingfeng.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer of {@code application/problem+json} (RFC 9457). */
@Schema(name = "Problem", description = "问题说明 A refusal or a failure, RFC 9457")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        @Schema(
                description = "类型 What kind of problem, a page under /problems/",
                format = "uri-reference",
                examples = "/problems/stale")
        URI type,

        @Schema(description = "标题 Title", examples = "记录已被他人修改")
        String title,

        @Schema(description = "HTTP 状态码 Status", examples = "412")
        int status,

        @Schema(description = "说明 What happened and what to do next") @Nullable
        String detail,

        @Schema(description = "请求地址 The request it answers") @Nullable
        String instance,

        @Schema(description = "追踪号 Quote it when you ask for help")
        String traceId,

        @Schema(description = "全部原因 Every reason at once") List<Item> violations,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    /** One reason. */
    @Schema(name = "ProblemViolation", description = "原因 One reason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(description = "字段 The field, row or parameter it concerns") @Nullable
            String field,

            @Schema(description = "代码 Its code") String code,
            @Schema(description = "说明 What is wrong") String message,

            @Schema(description = "依据 The regulation that demands it") @Nullable
            String article) {}
}
