package org.qingfeng.education.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list came to. */
@Schema(description = "名单登记结果 What the list came to")
public record AttendanceResult(
        @Schema(description = "新增 Created", examples = "118")
        int created,

        @Schema(description = "变更 Changed", examples = "1") int changed,

        @Schema(description = "未变 Equal already", examples = "1")
        int unchanged) {}
