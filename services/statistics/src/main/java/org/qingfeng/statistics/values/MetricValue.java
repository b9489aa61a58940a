package org.qingfeng.statistics.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Name;

/** One metric's value and its groups. */
public record MetricValue(
        @Schema(description = "指标代码 Code of the metric", example = "rectification.problems")
        String metric,

        @Schema(description = "名称 Name") Name name,

        @Schema(description = "单位 Unit") Name unit,

        @Schema(description = "数值；没有分母的比率为 null Value; null for a share of nothing", example = "9", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        BigDecimal value,

        @Schema(
                description =
                        "明细条数；比率为其分母 How many records stand behind it, of a percentage its denominator; absent if suppressed",
                example = "9")
        @Nullable
        Long count,

        @Schema(description = "比率的分子 Numerator of a percentage") @Nullable
        Long numerator,

        @Schema(description = "印出的写法 As it may be written in a text")
        Printed printed,

        @Schema(
                description =
                        "实际截止日期：存量和比率不晚于今天 The last day it speaks of: stocks and percentages end at the latest today")
        LocalDate to,

        @Schema(description = "明细地址 Where its records are listed")
        String records,

        @Schema(description = "小数隐去：1 和 2 以及推得出它们的数不向无权看明细者公开 Hidden because it is small, or tells a small one")
        @Nullable
        Boolean suppressed,

        @Schema(description = "分组 Groups") List<Group> groups) {

    MetricValue suppressedOne() {
        return new MetricValue(
                metric, name, unit, null, null, null, Printed.of(null, unit.zh(), true), to, records, true, groups);
    }

    MetricValue with(List<Group> others) {
        return new MetricValue(metric, name, unit, value, count, numerator, printed, to, records, suppressed, others);
    }

    public boolean isSuppressed() {
        return suppressed != null;
    }

    /** One row of a grouping. */
    public record Group(
            @Schema(
                    description = "机构代码、SELF、月份或维度值 Organization code, SELF, month or value of the dimension",
                    example = "2023-06")
            String key,

            @Schema(description = "机构名称 Name of the organization") @Nullable
            String name,

            @Schema(description = "数值 Value", example = "3", nullable = true)
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Nullable
            BigDecimal value,

            @Schema(description = "明细条数 How many records stand behind it", example = "3") @Nullable
            Long count,

            @Schema(description = "比率的分子 Numerator of a percentage") @Nullable
            Long numerator,

            @Schema(description = "明细地址 Where its records are listed")
            String records,

            @Schema(description = "小数隐去 Hidden because it is small, or tells a small one") @Nullable
            Boolean suppressed) {
        Group suppressedOne() {
            return new Group(key, name, null, null, null, records, true);
        }
    }
}
