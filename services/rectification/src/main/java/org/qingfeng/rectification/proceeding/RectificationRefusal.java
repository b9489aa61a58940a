package org.qingfeng.rectification.proceeding;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of rectification: everything its records refuse, on one page. */
public enum RectificationRefusal implements Refusal {
    NO_PERSON(403, "此操作须由本人账号办理", "This step needs an account with a person behind it"),
    NOT_THE_HOST(403, "此操作由记录所属机构办理", "This step belongs to the organization of the record"),
    PROPOSER_CANNOT_CONFIRM(
            409,
            "提出人不能自己审定、更正或作废，请由本机构另一位专项行动管理人员办理",
            "Who proposed it cannot decide on it, correct or void it: ask another campaign manager of the organization"),

    DUE_BEFORE_START(422, "完成时限不能早于开始日期（{0}）", "The due date may not be before the start ({0})"),
    DATE_BEFORE_FOUND(422, "日期不能早于查摆日期（{0}）", "The date may not be before the day it was found ({0})"),
    DATE_AFTER_NEXT_STEP(422, "日期不能晚于下一步（{0}）", "The date may not be after the step that follows ({0})"),
    ENDS_BEFORE_START(422, "结束日期不能早于开始日期（{0}）", "The end may not be before the start ({0})"),
    NOTHING_TO_CORRECT(422, "没有要更正的内容", "There is nothing to correct"),
    NOT_YET_THERE(422, "该日期尚未产生，不能更正", "There is no such date yet that could be corrected"),
    NOT_BY_LEDGER(422, "此栏不能由台账修改，请用更正操作", "The ledger cannot change this column: use correct"),

    ORGANIZATION_OUTSIDE_HOST(422, "参加单位 {0} 不属于主办机构", "{0} does not belong to the campaign's host"),
    CAMPAIGN_NOT_KNOWN(422, "没有这个专项行动", "There is no such campaign"),
    CAMPAIGN_ELSEWHERE(422, "责任单位 {0} 不在该专项行动范围内", "The campaign does not extend to {0}"),
    CAMPAIGN_NOT_RUNNING(409, "专项行动未在进行中", "The campaign is not running"),
    PROBLEMS_OPEN(409, "还有 {0} 个问题未销号；确需结束请注明结转", "{0} problems are open; say carryOver to conclude all the same"),

    PLAN_WITHOUT_MEASURES(409, "整改方案至少要有一条措施", "A plan needs a measure at least"),
    PLAN_WITHOUT_DUE_DATE(409, "整改方案须有整改时限", "A plan needs a due date"),
    MEASURE_INCOMPLETE(409, "措施须有责任人和完成时限：{0}", "Measures need an owner and a due date: {0}"),
    EXTENSION_PENDING(409, "已有待批的延期申请", "An extension is already asked for"),
    NO_EXTENSION_PENDING(409, "没有待批的延期申请", "No extension is asked for"),
    EXTENSION_NOT_LATER(422, "延期后的时限应晚于现时限（{0}）", "An extension must end after the present due date ({0})"),
    MEASURES_NOT_DONE(409, "措施未完成：{0}", "Measures are not done: {0}"),
    MEASURES_WITHOUT_EVIDENCE(409, "措施缺少佐证材料：{0}", "Measures have no evidence: {0}"),
    NOTHING_NEW_SINCE_RELAPSE(409, "反弹后应有新增或重启的措施", "After a relapse a new or reopened measure is needed"),
    ACCEPTOR_IS_RESPONSIBLE(409, "验收人不能是责任人", "The acceptor may not be a responsible person"),
    ACCEPTOR_IS_ANOTHER(422, "验收人须为办理验收的本人", "The acceptor named must be the one who accepts"),
    THREE_CHECKS_MISSING(422, "事要解决、人要处理、整改到位三项均须核实", "All three checks must be answered", "“三到位”"),
    NOBODY_HANDLED(422, "须列明处理的人员，或说明无须处理的理由", "Name the persons handled, or say why none had to be"),
    NEW_DUE_MISSING(422, "反弹的问题须重新确定整改时限", "A relapse needs a new due date"),
    NEW_DUE_UNWANTED(422, "未反弹的不另定时限", "Without a relapse there is no new due date"),
    DUE_DATE_HAS_PASSED(409, "整改时限 {0} 已过，不能更正", "The due date {0} has passed and stays"),
    MERGED_INTO_ITSELF(422, "不能并入自身", "It cannot be merged into itself"),
    NO_SUCH_STEP(422, "路线图没有第 {0} 步（共 {1} 步）", "The road map has no step {0}, it has {1}"),
    RULE_NOT_KNOWN(422, "没有这项制度", "There is no such rule"),
    PROBLEM_NOT_KNOWN(422, "没有这个问题：{0}", "There is no such problem: {0}"),

    NO_DOCUMENT_CODE(409, "机构 {0} 没有机关代字，不能编文号", "{0} has no document code, so no number can be given"),
    IN_FORCE_BEFORE_ISSUE(422, "施行日期不能早于印发日期（{0}）", "It cannot be in force before it is issued ({0})"),
    NOT_A_REVISION(422, "替代制度应为已印发的修订", "What replaces it must be an issued revision");

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    RectificationRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    RectificationRefusal(int status, String zh, String en, @Nullable String article) {
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
