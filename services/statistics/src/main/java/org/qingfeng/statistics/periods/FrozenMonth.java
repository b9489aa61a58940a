package org.qingfeng.statistics.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month whose figures are closed. */
public record FrozenMonth(
        @Schema(description = "月份 Month", example = "2023-06")
        String month,

        @Schema(description = "封账日期：自该日起补录的计入其后的月份 What is entered from this day on counts in a later month")
        LocalDate frozenOn,

        @Schema(description = "封账时间 When") Instant frozenAt,

        @Schema(description = "封账人账号 Account of who froze it")
        String frozenBy) {

    /** All of them, the latest first. */
    public record Log(
            @Schema(description = "已封账的月份 Frozen months") List<FrozenMonth> items) {}
}
