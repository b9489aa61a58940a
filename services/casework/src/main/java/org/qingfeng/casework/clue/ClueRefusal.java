package org.qingfeng.casework.clue;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of clues: everything they refuse, on one page. */
enum ClueRefusal implements Refusal {
    SUBJECT_MANAGED_ABOVE(
            422,
            "{0} 属上级管理，应报送上级纪检监察机关，不得在此登记",
            "{0} is managed by a higher level: pass it up, it may not be registered here",
            "纪检监察机关处理检举控告工作规则第十五条"),
    SUBJECT_TWICE(422, "被反映人重复：{0}", "A subject is named twice: {0}", null),
    NOTHING_TO_CHANGE(422, "没有要修改的内容", "There is nothing to change", null),
    DUE_DATE_HAS_PASSED(409, "办理时限 {0} 已过，不能更正", "The due date {0} has passed and stays", null),
    NOT_YET_THERE(422, "该日期尚未产生，不能更正", "There is no such date yet that could be corrected", null),
    DATE_AFTER_NEXT_STEP(422, "日期不能晚于下一步（{0}）", "The date may not be after the step that follows ({0})", null),

    HANDLERS_MISSING(422, "须指定承办人", "Name the persons who handle it", null),
    SUB_METHOD_MISSING(422, "{0} 须注明二级处置方式", "{0} needs its part, such as the reason of a closing", null),
    SUB_METHOD_OF_ANOTHER(422, "二级处置方式 {0} 不属于 {1}", "{0} is not a part of {1}", null),
    METHOD_NOT_FROM_HERE(409, "当前状态不能采取“{0}”，可采取：{1}", "{0} cannot follow now, one of these can: {1}", "监督执纪工作规则第二十一条"),
    PROPOSAL_PENDING(409, "已有待批的处置意见", "A disposition is proposed already", null),
    NO_PROPOSAL_PENDING(409, "没有待批的处置意见", "No disposition is proposed", null),
    APPROVER_IS_PROPOSER(409, "提出处置意见或报告的人不能自己审批", "Who proposed or reported cannot approve", "监督执纪工作规则第二十一条"),
    VERIFICATION_NEEDS_TWO(
            409, "初步核实须成立核查组，不少于二人", "A preliminary verification needs two persons at least", "监督执纪工作规则"),
    NOT_BY_LETTER(409, "谈话方式不送达函询通知书", "An inquiry by talk has no letter", null),
    DELIVERED_ALREADY(409, "函询通知书已于 {0} 送达", "The letter was delivered on {0}", null),
    REPORT_MISSING(409, "须先提交情况报告和处置意见", "The report with the opinion comes first", "监督执纪工作规则"),
    REPORTED_ALREADY(409, "已于 {0} 提交报告", "It was reported on {0}", null),
    EXTENDED_ALREADY(409, "核实时限已于 {0} 延长，只能延长一次", "The term was extended on {0}, and only once", null),
    EXTENDED_TOO_LATE(409, "时限 {0} 已过，不能再延长", "The term ended on {0} and cannot be extended any more", null),
    CONCLUSION_NOT_FROM_HERE(409, "当前阶段不能以“{0}”办结，可用：{1}", "{0} cannot conclude it now, one of these can: {1}", null),
    MEASURE_MISSING(422, "运用第一种形态须注明措施", "The first form needs its measure", "中纪办发〔2016〕2号"),
    MEASURE_UNWANTED(422, "此办结方式不带第一种形态措施", "This conclusion has no first-form measure", null),
    NOBODY_TO_HANDLE(422, "尚无被反映人，不能运用第一种形态", "There is no subject to whom the first form could be applied", null),

    NOT_CLEARED_BY_THIS(
            409, "仅对反映失实或采信了结的线索澄清", "Only an unfounded clue, or one whose explanation was accepted, is cleared", null),
    NOT_A_SUBJECT(422, "{0} 不是该线索的被反映人", "{0} is not a subject of the clue", null),
    NO_SUCH_CLARIFICATION(422, "没有第 {0} 次澄清", "There is no clarification {0}", null),
    CLARIFICATION_NOT_NOW(409, "澄清当前为“{0}”，不能进行此操作", "The clarification is {0}, which does not allow this", null),
    CLARIFICATION_NOT_WANTED(409, "本人不愿澄清", "The person does not want it", null),
    WRITTEN_MISSING(
            422, "澄清须有书面澄清，其他方式一并采用", "It is always done in writing, other ways beside it", "关于做好失实检举控告澄清工作的意见"),
    ACCUSATION_ALREADY(409, "已记录疑似诬告", "A suspected false accusation is noted already", null),
    ACCUSATION_NOT_NOW(409, "诬告认定当前为“{0}”，不能进行此操作", "The accusation is {0}, which does not allow this", null),
    ONLY_AN_UPPER_ORGAN_FINDS_IT(
            422,
            "诬告陷害须经设区的市级以上机关批准认定",
            "A false accusation is found by an organ of a city or above only",
            "纪检监察机关处理检举控告工作规则第四十一条"),
    ONLY_BY_CORRECTION(
            422, "来源、受理时间和归属单位须通过更正修改", "Source, date of receipt and organization change by a correction only", null),
    LINE_INCOMPLETE(422, "处置方式须依次填写批准时间和一级", "Dispositions stand in their order, each with its date and method", null),
    LINE_STANDS(422, "已有的处置方式不能通过台账修改", "A disposition that stands is not changed by the ledger", null),
    CASE_UNWANTED(422, "只有立案才关联案件", "Only a clue that led to a case names one", null),
    CASE_NOT_KNOWN(422, "没有由该线索立的这一案件，或您无权查看", "There is no such case of this clue, or it is not yours to see", null);

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    ClueRefusal(int status, String zh, String en, @Nullable String article) {
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
