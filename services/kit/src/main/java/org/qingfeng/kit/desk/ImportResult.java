package org.qingfeng.kit.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do. */
@Schema(description = "导入结果 What an import did, or would do")
public record ImportResult(
        @Schema(description = "行数 Rows read", examples = "120")
        int rows,

        @Schema(description = "新增 Created", examples = "118")
        int created,

        @Schema(description = "变更 Changed", examples = "1") int changed,

        @Schema(description = "未变 Equal already", examples = "1")
        int unchanged,

        @Schema(description = "是否试导入 Whether nothing was stored")
        boolean dryRun) {}
