package org.qingfeng.rectification.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.person.PersonSnapshot;

/** A problem as this caller may see it: whoever only carries out measures sees no others' measures. */
@Schema(name = "Problem", description = "问题 Problem with its measures")
record ProblemView(
        UUID id,
        long version,

        @Schema(description = "编号，审定时产生 Number, given at confirmation", examples = "ZG-2023-0007") @Nullable
        String number,

        @Schema(description = "状态 State") ProblemState state,
        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "责任单位（归属） Responsible organization")
        OrgCode orgCode,

        @Schema(description = "问题 Title") String title,

        @Schema(description = "具体问题表现 What happened where and when")
        String description,

        @Schema(description = "问题类别 Category") Category category,
        @Schema(description = "问题来源 Source") Source source,
        @Schema(description = "原因分析 Causes") List<Cause> causes,

        @Schema(description = "整改时限类型 Kind of rectification")
        RectificationKind rectificationKind,

        @Schema(description = "整改目标 Goal") @Nullable String goal,

        @Schema(description = "牵头单位 Organization that leads it") @Nullable
        OrgCode leadOrgCode,

        @Schema(description = "责任领导 Responsible leader") @Nullable
        PersonSnapshot responsibleLeader,

        @Schema(description = "责任人 Person who answers for it") @Nullable
        PersonSnapshot owner,

        @Schema(description = "查摆日期 Found on") LocalDate foundOn,
        @Schema(description = "审定日期 Confirmed on") @Nullable LocalDate confirmedOn,
        @Schema(description = "整改时限 Due on") @Nullable LocalDate dueOn,
        @Schema(description = "销号日期 Closed on") @Nullable LocalDate closedOn,
        @Schema(description = "是否超期 Overdue today") boolean overdue,
        @Schema(description = "三色灯 Light") @Nullable Light light,
        @Schema(description = "期限 Deadline") @Nullable Deadline deadline,
        @Schema(description = "并入的问题 Merged into") @Nullable UUID mergedInto,

        @Schema(description = "并入此问题的问题 Problems merged into this one")
        List<UUID> mergedFrom,

        @Schema(description = "整改措施 Measures") List<MeasureView> measures,

        @Schema(description = "未完成措施数 Measures not finished")
        int openMeasures,

        @Schema(description = "最近到期的措施时限 Earliest due date of those") @Nullable
        LocalDate nextMeasureDue,

        @Schema(description = "在册时段 Times in which it was open")
        List<ProblemEvent.Stay> stays,

        @Schema(description = "延期 Extensions") List<Extension> extensions,
        @Schema(description = "验收 Acceptances") List<Closing> closings,
        @Schema(description = "回头看 Looks back") List<LookBack> lookBacks,
        @Schema(description = "佐证材料 Evidence") List<Evidence> evidence,
        @Schema(description = "备注 Remark") @Nullable String remark,

        @Schema(description = "退回、否定、更正或作废的理由 Why it was returned, rejected, corrected or voided") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ProblemView of(Problem p, Caller caller, Terms terms, List<AllowedAction> allowed) {
        Deadline deadline = terms.of(p);
        boolean whole = caller.org().contains(p.org());
        return new ProblemView(
                p.id,
                p.version,
                p.number,
                p.state(),
                p.campaignId,
                p.org(),
                p.title,
                p.description,
                p.category,
                p.source,
                p.causes,
                p.rectificationKind,
                p.goal,
                p.leadOrgCode == null ? null : OrgCode.of(p.leadOrgCode),
                p.responsibleLeader,
                p.owner,
                p.foundOn,
                p.confirmedOn,
                p.dueOn,
                p.closedOn,
                deadline != null && deadline.light() == Light.RED,
                deadline == null ? null : deadline.light(),
                deadline,
                p.mergedInto,
                p.mergedFrom,
                p.measures.stream()
                        .filter(m -> whole || MeasureOwner.is(caller, m))
                        .map(m -> MeasureView.of(m, terms))
                        .toList(),
                p.openMeasures,
                p.nextMeasureDue,
                p.stays,
                p.extensions,
                p.closings,
                p.lookBacks,
                p.evidence,
                p.remark,
                p.reason,
                p.stateHistory,
                p.createdAt,
                allowed);
    }
}
