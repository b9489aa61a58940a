package org.qingfeng.statistics.values;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The records behind a value: items of all pages and withheld make the count. */
public record RecordsAnswer(
        @Schema(description = "指标代码 Metric", example = "rectification.problems")
        String metric,

        @Schema(
                description = "总条数，恒等于数值（比率为分母）How many there are: the value, of a percentage its denominator",
                example = "9")
        @Nullable
        Long count,

        @Schema(description = "本页明细 Items of this page") List<FactItem> items,

        @Schema(description = "不予列出的条数 How many may not be listed to this caller", example = "0") @Nullable
        Long withheld,

        @Schema(description = "因数小而隐去 Hidden because it is small") @Nullable
        Boolean suppressed,

        @Schema(description = "下一页游标 Cursor of the next page, absent on the last") @Nullable
        String next) {}
