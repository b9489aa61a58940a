package org.qingfeng.casework.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.sanction.CaseWeight;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;

/** A case as it is answered: in a list without what is protected. */
@Schema(name = "Case", description = "案件 Case")
record CaseView(
        UUID id,
        long version,

        @Schema(description = "案号，立案时产生 Number, given when it is filed", examples = "LA-2023-0002") @Nullable
        String number,

        @Schema(description = "状态 State") CaseState state,

        @Schema(description = "归属：本人所在机构 The subject's unit")
        OrgCode orgCode,

        @Schema(description = "问题线索 Clue") @Nullable UUID clueId,

        @Schema(description = "结转年度 Carried over from") @Nullable
        Integer carriedOverFrom,

        @Schema(description = "被审查调查人（受保护） The person concerned, protected") @Nullable
        PersonSnapshot subject,

        @Schema(description = "职级 Rank") Rank rank,
        @Schema(description = "中共党员 Party member") boolean partyMember,
        @Schema(description = "立案机关 Filings") List<Filing> filings,
        @Schema(description = "违反的纪律 Disciplines") List<Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "案情繁简 Weight") CaseWeight weight,

        @Schema(description = "拟立案依据（受保护） What it is based on, protected") @Nullable
        String basis,

        @Schema(description = "三个区分开来（受保护） The three distinctions, protected") @Nullable
        Distinctions distinctions,

        @Schema(description = "办案人员（受保护） Who works on it, protected") @Nullable
        Team team,

        @Schema(description = "办案记录（受保护） What was written down, protected")
        List<Minute> minutes,

        @Schema(description = "出示的处分意见 Sanctions that the person was told are considered")
        List<CaseSteps.Shown> shown,

        @Schema(description = "提出日期 Proposed on") LocalDate proposedOn,
        @Schema(description = "立案时间 Filed on") @Nullable LocalDate filedOn,
        @Schema(description = "县级审核次数 County reviews") int countyReviews,

        @Schema(description = "支部大会日期 Branch meeting on") @Nullable
        LocalDate branchMetOn,

        @Schema(description = "处理结果 Outcome") @Nullable CaseOutcome outcome,

        @Schema(description = "第一种形态措施 First-form measure") @Nullable
        String measure,

        @Schema(description = "受刑事处罚后开除 Expelled after a criminal conviction")
        boolean afterConviction,

        @Schema(description = "结案时间（决定生效） Concluded on, effective") @Nullable
        LocalDate concludedOn,

        @Schema(description = "宣布日期 Announced on") @Nullable LocalDate announcedOn,
        @Schema(description = "执行日期 Executed on") @Nullable LocalDate executedOn,

        @Schema(description = "执行情况报告日期 Execution reported on") @Nullable
        LocalDate executionReportedOn,

        @Schema(description = "延长期限 Extensions") List<CaseExtension> extensions,
        @Schema(description = "三色灯 Light") @Nullable Light light,

        @Schema(description = "最近到期的期限 The deadline that ends first") @Nullable
        Deadline deadline,

        @Schema(description = "全部期限 Every deadline") List<Deadline> deadlines,
        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static CaseView of(Case c, CaseTerms terms, List<AllowedAction> allowed) {
        List<Deadline> deadlines = terms.of(c);
        Deadline next = terms.next(deadlines);
        // The answer to a step shows nothing that is protected: only a reading opens it, which leaves a trace.
        boolean open = c.isOpen();
        return new CaseView(
                c.id,
                c.version,
                c.number,
                c.state(),
                c.org(),
                c.clueId,
                c.carriedOverFrom,
                open ? c.person() : null,
                c.rank,
                c.partyMember,
                c.filings,
                c.disciplines,
                c.eightRulesCategory,
                c.weight,
                open ? c.basis() : null,
                open ? c.distinctions() : null,
                open ? c.team() : null,
                open ? c.minutes() : List.of(),
                c.shown,
                c.proposedOn,
                c.filedOn,
                c.countyReviews,
                c.branchMetOn,
                c.outcome,
                c.measure,
                c.afterConviction,
                c.concludedOn,
                c.announcedOn,
                c.executedOn,
                c.executionReportedOn,
                c.extensions,
                next == null ? null : next.light(),
                next,
                deadlines,
                c.stateHistory,
                c.createdAt,
                allowed);
    }
}
