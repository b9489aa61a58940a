package org.qingfeng.casework.sanction;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of sanctions: everything that is refused of one, on one page. */
public enum SanctionRefusal implements Refusal {
    NO_REGULATION_THAT_DAY(422, "{0} 没有可适用的规定：{1}", "No regulation of {1} was in force on {0}"),
    KIND_NOT_IN_FAMILY(422, "{0}中没有“{1}”", "There is no {1} among the {0}", "中国共产党纪律处分条例第八条；公职人员政务处分法第七条"),
    PARTY_SANCTION_NEEDS_MEMBER(422, "非中共党员不能给予党纪处分", "Only a party member can get a party sanction", "中国共产党纪律处分条例第六条"),
    OFFICE_SANCTION_NEEDS_OFFICIAL(
            422, "非监察对象不能给予政务处分或处分", "Only a public official can get a sanction of office", "公职人员政务处分法第二条"),
    RETIRED_GETS_NO_OFFICE_SANCTION(
            422,
            "已经退休的人员不再给予政务处分，依法调整其享受的待遇",
            "Who is retired gets no governmental sanction; benefits are adjusted instead",
            "公职人员政务处分法第二十七条"),
    VILLAGE_MANAGER_LIMIT(
            422,
            "基层群众性自治组织中从事管理的人员只能给予警告、记过、记大过，不能给予{0}",
            "A manager of a village committee can get a warning, demerit or serious demerit, not {0}",
            "公职人员政务处分法第二十二条"),
    NOT_TWICE_FOR_ONE_ACT(
            409,
            "同一违法行为，监察机关已给予政务处分的，任免机关、单位不再给予处分，反之亦然",
            "One act gets a governmental sanction or a unit's sanction, not both",
            "公职人员政务处分法第十六条"),
    ONE_SANCTION_PER_FAMILY(
            422,
            "同一决定中每类处分只能有一项，应合并处理",
            "One decision has one sanction of a family: they are merged",
            "中国共产党纪律处分条例第二十三条；公职人员政务处分法第十五条"),
    PROBATION_YEARS_WRONG(422, "留党察看期限应为 {0} 年", "Probation takes {0} years", "中国共产党纪律处分条例第十二条"),
    PROBATION_YEARS_UNWANTED(422, "只有留党察看才定察看期限", "Only probation has years", "中国共产党纪律处分条例第十二条"),
    PROBATION_REOFFENCE_EXPELS(
            409, "留党察看期间又应受党纪处分的，应当开除党籍", "Who offends during probation is expelled", "中国共产党纪律处分条例第十二条"),
    EXPELLED_ALREADY(409, "其已被开除", "The person was expelled or dismissed already", "中国共产党纪律处分条例第十三条；公职人员政务处分法第七条"),
    NO_PARTY_POST(
            422,
            "没有党内职务的，不能给予撤销党内职务，应当给予严重警告并注明",
            "Without a party post there is none to be removed from: give a serious warning and say so",
            "中国共产党纪律处分条例第十一条"),
    INSTEAD_OF_REMOVAL_IS_SERIOUS_WARNING(
            422, "只有严重警告可以代替撤销党内职务", "Only a serious warning stands in for a removal", "中国共产党纪律处分条例第十一条"),
    SEVERAL_ACTS_MONTHS(
            422, "处分期应在 {0} 个月以上、{1} 个月以下", "The period must be between {0} and {1} months", "公职人员政务处分法第十五条"),
    MONTHS_UNWANTED(422, "处分期由规定得出，不能另定", "The period follows from the rule and cannot be set", "公职人员政务处分法第八条、第十五条"),
    WRONG_DECIDING_BODY(
            422, "{0} 无权决定该处分，应由{1}决定（{2}）", "{0} may not decide this; it belongs to {1} ({2})", "处分违纪党员批准权限和程序规定第六条"),
    NOBODY_HERE_MAY_DECIDE(
            422,
            "按干部管理权限（{0}），应由上级机关决定",
            "By who manages the person ({0}), an upper organ decides",
            "处分违纪党员批准权限和程序规定第六条"),
    AGGRAVATED_BY_APPEAL(409, "不得因申诉加重处分", "No sanction is made heavier because of an appeal", "公职人员政务处分法第五十六条"),
    CHANGED_TO_ANOTHER_FAMILY(422, "变更后的处分应属同一类", "A changed sanction stays in its family", "公职人员政务处分法第五十八条"),
    PROBATION_NOT_OVER(
            409, "察看期 {0} 届满后才能恢复权利", "Rights are restored after the probation ends on {0}", "中国共产党纪律处分条例第十二条"),
    PROBATION_EXTENDED_ALREADY(
            409, "留党察看只能延长一次，且总共不超过二年", "Probation is extended once, to two years in all", "中国共产党纪律处分条例第十二条"),
    PROBATION_OVER(409, "察看期已于 {0} 届满", "The probation ended on {0}", "中国共产党纪律处分条例第十二条"),
    DELIVERED_ALREADY(409, "处分决定已于 {0} 送达", "The decision was delivered on {0}"),
    BEFORE_THE_DECISION(422, "日期不能早于处分决定（{0}）", "The date may not be before the decision ({0})"),
    NOTHING_TO_CORRECT(422, "没有要更正的内容", "There is nothing to correct"),
    CASE_DATES_ITS_SANCTIONS(422, "生效日期应等于案件的结案时间（{0}）", "It takes effect on the day its case was concluded ({0})");

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    SanctionRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    SanctionRefusal(int status, String zh, String en, @Nullable String article) {
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
