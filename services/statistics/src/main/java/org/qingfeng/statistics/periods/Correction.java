package org.qingfeng.statistics.periods;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;

/** A figure of a frozen month that its records no longer come to. The frozen one stays as it was. */
public record Correction(
        @Schema(description = "指标代码 Metric", example = "rectification.problems")
        String metric,

        @Schema(description = "机构 Organization") OrgCode orgCode,

        @Schema(description = "封账时的数 As it was frozen", example = "3")
        long frozen,

        @Schema(description = "现在的数；相等时为记录有替换 As it is now; if equal, other records make it", example = "2")
        long present) {

    static Correction of(FrozenFigures.Difference difference) {
        return new Correction(difference.metric(), difference.org(), difference.frozen(), difference.present());
    }

    /** Those of a month. */
    public record Listed(
            @Schema(description = "月份 Month", example = "2023-06")
            String month,

            @Schema(description = "封账后有变化的数，最多 500 个 Figures that changed since, at most 500")
            List<Correction> items) {}
}
