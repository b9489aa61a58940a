package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.person.PersonSnapshot;

/** A measure in its problem's answer. */
@Schema(name = "Measure", description = "整改措施 Measure of a problem")
record MeasureView(
        UUID id,
        @Schema(description = "状态 State") MeasureState state,
        @Schema(description = "措施内容 What is to be done") String content,

        @Schema(description = "责任单位 Organization that carries it out") @Nullable
        OrgCode ownerOrgCode,

        @Schema(description = "责任人 Person who answers for it") @Nullable
        PersonSnapshot owner,

        @Schema(description = "开始日期 First day") @Nullable LocalDate startsOn,
        @Schema(description = "完成时限 Due on") @Nullable LocalDate dueOn,
        @Schema(description = "路线图 Road map") List<RoadStep> steps,
        @Schema(description = "完成比例 Percent reached") int percent,
        @Schema(description = "批准日期 Approved on") @Nullable LocalDate approvedOn,
        @Schema(description = "完成日期 Done on") @Nullable LocalDate doneOn,
        @Schema(description = "核验日期 Verified on") @Nullable LocalDate verifiedOn,

        @Schema(description = "所依据的制度 Rule that keeps it up") @Nullable
        UUID ruleId,

        @Schema(description = "取消或重启的理由 Why it was cancelled or reopened") @Nullable
        String reason,

        @Schema(description = "进展 Reports of progress") List<Measure.Report> reports,
        @Schema(description = "佐证材料 Evidence") List<Evidence> evidence,
        @Schema(description = "期限 Deadline") @Nullable Deadline deadline) {

    static MeasureView of(Measure measure, Terms terms) {
        return new MeasureView(
                measure.id,
                measure.state,
                measure.content,
                measure.ownerOrgCode,
                measure.owner,
                measure.startsOn,
                measure.dueOn,
                measure.steps,
                measure.percent,
                measure.approvedOn,
                measure.doneOn,
                measure.verifiedOn,
                measure.ruleId,
                measure.reason,
                measure.reports,
                measure.evidence,
                terms.of(measure));
    }
}
