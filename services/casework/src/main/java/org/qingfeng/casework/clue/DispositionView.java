package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the list of dispositions. */
@Schema(name = "ClueDisposition", description = "处置方式 One line of the dispositions")
record DispositionView(
        @Schema(description = "序号 Its place in the list") int number,
        @Schema(description = "一级 Method") Method method,
        @Schema(description = "二级 Its part") @Nullable SubMethod subMethod,
        @Schema(description = "拟办日期 Proposed on") LocalDate proposedOn,
        @Schema(description = "批准日期 Approved on") @Nullable LocalDate approvedOn,

        @Schema(description = "排查会 The screening meeting that decided it") @Nullable
        UUID meetingId,

        @Schema(description = "函询通知书送达日期 Letter delivered on") @Nullable
        LocalDate deliveredOn,

        @Schema(description = "回复或谈话日期 Reply or talk on") @Nullable
        LocalDate repliedOn,

        @Schema(description = "报告日期 Reported on") @Nullable LocalDate reportedOn,
        @Schema(description = "延长日期 Extended on") @Nullable LocalDate extendedOn,
        @Schema(description = "复查日期 Reviewed on") List<LocalDate> reviewedOn,
        @Schema(description = "结束日期 Ended on") @Nullable LocalDate endedOn,

        @Schema(description = "结果 What became of it") @Nullable
        String outcome) {

    static DispositionView of(Disposition d) {
        return new DispositionView(
                d.number,
                d.method,
                d.subMethod,
                d.proposedOn,
                d.approvedOn,
                d.meetingId,
                d.deliveredOn,
                d.repliedOn,
                d.reportedOn,
                d.extendedOn,
                d.reviewedOn,
                d.endedOn,
                d.outcome);
    }
}
