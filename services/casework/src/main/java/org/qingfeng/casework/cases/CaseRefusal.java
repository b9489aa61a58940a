package org.qingfeng.casework.cases;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of cases: everything that is refused of one, on one page. */
enum CaseRefusal implements Refusal {
    DISTINCTIONS_MISSING(422, "立案须对照“三个区分开来”逐项说明", "A filing answers the three distinctions", "监督执纪工作规则：“三个区分开来”"),
    DISTINCTIONS_UNFOUNDED(
            422, "容错免责、从轻处理须至少符合一种情形", "Tolerance and leniency need one of the three", "监督执纪工作规则：“三个区分开来”"),
    FILING_ORGAN_TWICE(422, "同一机关只能立案一次", "An organ files once"),
    WRONG_FILING_ORGAN(422, "{0} 不是{1}的机关", "{0} is no organ that can be {1}", "监察法第四十二条；案件检查工作条例第十七条"),
    SUPERVISORY_FILING_IS_THE_COUNTYS(
            422,
            "监委立案由县级以上监委决定，{0} 只能提出建议",
            "Only a county's supervisory commission files; {0} may propose it",
            "监察法实施条例；派出监察办公室授权"),
    FILING_BEYOND_MANAGEMENT(
            422,
            "按干部管理权限（{0}），应由上级机关立案，不得在本级办理",
            "The person is managed by {0}: an upper organ files, and nothing is kept here",
            "案件检查工作条例第十七条；检举控告规则第十五条"),
    PARTY_FILING_NEEDS_MEMBER(
            422, "非中共党员由监委立案", "Only a party member's case is filed by the discipline commission", "案件检查工作条例第十七条"),
    SUPERVISORY_FILING_NEEDS_OFFICIAL(
            422, "非监察对象不能由监委立案", "Only a public official's case is filed by the supervisory commission", "监察法第十五条"),
    ANOTHERS_FILING(409, "没有待本机关审批的立案", "No filing here waits for your organ"),
    PROPOSER_CANNOT_APPROVE(409, "承办人不能审批自己提出的立案", "Who proposed a filing does not approve it"),
    FILING_NOT_APPROVED(409, "须先经纪检监察机关主要负责人审批", "The head of the discipline organ approves it first", "监督执纪工作规则"),
    APPROVER_CANNOT_CONSENT(409, "审批人与同意人不能为同一人", "Who approved a filing does not consent to it", "监督执纪工作规则"),
    CONSENTER_IS_CONCERNED(422, "不能提交被审查调查人本人", "It is not put before the person concerned", "监察法第六十七条"),
    RECUSED(422, "该人员不能承办此案", "This person cannot be given the case", "政务处分法第四十七条；监察法第六十七条"),
    INVESTIGATORS_MISSING(409, "审查调查须有二人以上", "An investigation takes two persons at least", "监督执纪工作规则"),
    INVESTIGATOR_TRIES(422, "审查调查人员不能参与审理", "Who investigated a case does not try it", "监督执纪工作规则：查审分离"),
    INVESTIGATOR_REVIEWS(422, "审查调查人员不能参与审核", "Who investigated a case does not review it", "监督执纪工作规则：查审分离"),
    INVESTIGATOR_DECIDES(
            409, "审查调查、审理人员不能决定此案", "Who investigated or tried a case does not decide it", "监督执纪工作规则：查审分离"),
    EXTENDED_ALREADY(409, "本阶段已延长过一次", "This stage was extended once already"),
    EXTENSION_TOO_LONG(422, "延长不能超过 {0} 天", "An extension is {0} days at most"),
    TWO_OFFICERS_NEEDED(422, "须有二人以上在场", "Two officers at least are present", "监督执纪工作规则"),
    DEFENCE_UNANSWERED(422, "申辩意见须逐项核实并答复", "Each point of the defence is verified and answered", "公职人员政务处分法第四十三条"),
    HEAVIER_THAN_SHOWN(
            409,
            "处分重于已向本人出示的意见：不得因申辩加重；确有新事实的，退回后再次听取本人陈述",
            "It is heavier than what the person was shown: a defence never aggravates; for new facts return it and hear the person again",
            "公职人员政务处分法第四十三条"),
    TOWN_CASE_GOES_TO_COUNTY(409, "乡镇案件须经县级审核（乡案县审）", "A town's case is reviewed by the county", "乡案县审"),
    SECOND_REVIEW_MISSING(409, "报批案件须经县级两次审核", "A case decided by the county takes a second review", "乡案县审：报批案件"),
    BRANCH_MEETING_MISSING(409, "须先经支部大会讨论通过", "The branch meeting discusses it first", "中国共产党章程第四十二条"),
    SANCTIONS_MISSING(422, "给予处分的决定须列明处分", "A decision to sanction names the sanctions"),
    SANCTIONS_UNWANTED(422, "该处理结果不给予处分", "This outcome has no sanction"),
    MEASURE_MISSING(422, "免予处分或第一种形态须列明处理措施", "An exemption or a first form names the measure", "中国共产党纪律处分条例第五条"),
    MEASURE_UNWANTED(422, "该处理结果不列第一种形态措施", "This outcome has no first-form measure"),
    MEASURE_NOT_OF_FIRST_FORM(
            422, "应为当日统计指标中第一种形态的措施", "It is a measure of the first form as of that day", "中国共产党纪律处分条例第五条"),
    CONVICTION_WITHOUT_EXPULSION(
            422, "只有开除党籍或开除公职才可注明系受刑事处罚后处理", "Only an expulsion or a dismissal follows a conviction", "中国共产党纪律处分条例第五条"),
    DELIVERY_BEFORE_DECISION(422, "送达日期不能早于决定日期（{0}）", "It is not delivered before it is decided ({0})"),
    EXECUTION_NOT_REPORTED(409, "须先报告执行情况", "The execution is reported first", "中国共产党纪律处分条例：六个月内报告执行情况"),
    EXECUTION_REPORTED_ALREADY(409, "执行情况已于 {0} 报告", "The execution was reported on {0}"),
    NOTHING_TO_CORRECT(422, "没有要更正的内容", "There is nothing to correct"),
    DATE_AFTER_NEXT_STEP(422, "日期不能晚于下一步（{0}）", "The date may not be after the step that follows ({0})"),
    NOT_YET_THERE(422, "该日期尚未产生，不能更正", "There is no such date yet that could be corrected"),
    CLUE_NOT_KNOWN(422, "没有这条问题线索，或您无权查看", "There is no such clue, or it is not yours to see");

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    CaseRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    CaseRefusal(int status, String zh, String en, @Nullable String article) {
        this.status = status;
        this.zh = zh;
        this.en = en;
        this.article = article;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public @Nullable String article() {
        return article;
    }
}
