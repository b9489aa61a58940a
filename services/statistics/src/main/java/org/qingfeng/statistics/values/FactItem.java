package org.qingfeng.statistics.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** One fact behind a value. */
public record FactItem(
        @Schema(description = "记录种类 Kind of record", example = "problem")
        String kind,

        @Schema(description = "记录标识 Id of the record") UUID id,

        @Schema(description = "记录地址 Where the record is read")
        String href,

        @Schema(description = "计数的键：记录、措施、人员或片名 What it is counted by: record, measure, person or title")
        String countedBy,

        @Schema(description = "业务日期 Business date") LocalDate on,

        @Schema(description = "存量的终止日期（不含）Of a stock, the day on which it no longer holds") @Nullable
        LocalDate until,

        @Schema(description = "机构 Organization") OrgCode orgCode,

        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "维度 Dimensions, each with its values")
        Map<String, List<String>> dimensions,

        @Schema(description = "数量 Amount", example = "1") long amount,

        @Schema(description = "比率：是否计入分子 Of a percentage: whether it is in the numerator") @Nullable
        Boolean inNumerator) {}
