package org.qingfeng.casework.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** A clue as this caller sees it; persons and words only in a reading that says why. */
@Schema(name = "Clue", description = "问题线索 Clue")
record ClueView(
        UUID id,
        long version,

        @Schema(description = "线索编号 Number", examples = "XS-2023-0021")
        String number,

        @Schema(description = "状态 State") ClueState state,
        @Schema(description = "线索来源 Source") ClueSource source,
        @Schema(description = "受理日期 Received on") LocalDate receivedOn,

        @Schema(description = "归属单位 Attributed organization")
        OrgCode orgCode,

        @Schema(description = "登记机关 Registering organ") OrgCode registrarOrgCode,

        @Schema(description = "被反映人，列表中不显示 Persons concerned, not in lists") @Nullable
        List<PersonSnapshot> subjects,

        @Schema(description = "被反映单位 The subject, where it is an organization") @Nullable
        OrgCode subjectOrgCode,

        @Schema(description = "涉及纪律 Disciplines") List<Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神类别 Eight-rules category") @Nullable
        EightRules category,

        @Schema(description = "主要问题线索，列表中不显示 What is reported, not in lists") @Nullable
        String summary,

        @Schema(description = "承办人 Persons who handle it") List<UUID> handlers,

        @Schema(description = "处置方式 Dispositions, in their order")
        List<DispositionView> dispositions,

        @Schema(description = "办理记录，列表中不显示 What was written with the steps, not in lists") @Nullable
        List<ClueNote> notes,

        @Schema(description = "办结方式 Conclusion") @Nullable Conclusion conclusion,

        @Schema(description = "了结理由 Reason of a closing") @Nullable
        SubMethod closingReason,

        @Schema(description = "第一种形态措施 First-form measure") @Nullable
        FirstFormMeasure measure,

        @Schema(description = "办结日期 Concluded on") @Nullable LocalDate concludedOn,

        @Schema(description = "移送日期 Handed over on") @Nullable
        LocalDate transferredOn,

        @Schema(description = "是否超期 Overdue today") boolean overdue,
        @Schema(description = "三色灯 Light") @Nullable Light light,

        @Schema(description = "当前期限 The deadline that runs, or the last one") @Nullable
        Deadline deadline,

        @Schema(description = "全部期限 All deadlines so far") List<Deadline> deadlines,
        @Schema(description = "澄清正名 Clarifications") List<ClarificationView> clarifications,

        @Schema(description = "疑似诬告 Suspected false accusation") @Nullable
        AccusationView accusation,

        @Schema(description = "信访举报 The complaint it came from") @Nullable
        UUID complaintId,

        @Schema(description = "立案 The case it led to") @Nullable
        UUID caseId,

        @Schema(description = "来源记录 What it was opened from")
        ClueEvent.@Nullable Origin origin,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ClueView of(Clue c, ClueTerms terms, List<AllowedAction> allowed) {
        Deadline deadline = terms.of(c);
        ClueContent said = c.shown();
        boolean open = said.summary() != null;
        return new ClueView(
                c.id,
                c.version,
                c.number,
                c.state(),
                c.source,
                c.receivedOn,
                c.org(),
                OrgCode.of(c.registrarCode),
                open ? said.subjects() : null,
                c.subjectOrgCode == null ? null : OrgCode.of(c.subjectOrgCode),
                c.disciplines,
                c.category,
                said.summary(),
                List.of(c.handlers),
                c.dispositions.stream().map(DispositionView::of).toList(),
                open ? said.notes() : null,
                c.conclusion,
                c.closingReason,
                c.measure,
                c.concludedOn,
                c.transferredOn,
                deadline != null && deadline.light() == Light.RED,
                deadline == null ? null : deadline.light(),
                deadline,
                terms.all(c),
                c.clarifications.stream()
                        .map(part -> ClarificationView.of(part, said))
                        .toList(),
                AccusationView.of(c.accusation),
                c.complaintId,
                c.caseId,
                c.origin,
                c.stateHistory,
                c.createdAt,
                allowed);
    }
}
