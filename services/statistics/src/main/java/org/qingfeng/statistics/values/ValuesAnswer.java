package org.qingfeng.statistics.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** Values as known now. {@code metric}, {@code value} and {@code groups} repeat the first of {@code values}. */
public record ValuesAnswer(
        @Schema(description = "首个指标的代码 Code of the first metric asked", example = "rectification.problems")
        String metric,

        @Schema(description = "首个指标的数值 Value of the first metric asked", example = "9", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        BigDecimal value,

        @Schema(description = "首个指标的明细条数 Records behind the first metric's value", example = "9") @Nullable
        Long count,

        @Schema(description = "首个指标因数小而隐去 The first metric is hidden because it is small") @Nullable
        Boolean suppressed,

        @Schema(description = "首个指标的分组 Groups of the first metric asked")
        List<MetricValue.Group> groups,

        @Schema(description = "机构代码 Organization", example = "990101103000")
        OrgCode orgCode,

        @Schema(description = "起始日期 First day") LocalDate from,

        @Schema(description = "截止日期 Last day") LocalDate to,

        @Schema(description = "专项行动标识 Campaign") @Nullable UUID campaignId,

        @Schema(description = "截至何时的数据 As of when") Instant asOf,

        @Schema(description = "各指标的数值 Every metric asked, in order")
        List<MetricValue> values) {}
