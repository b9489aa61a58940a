package org.qingfeng.casework.formact;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of the four forms: everything that is refused of a use of them, on one page. */
enum FormActRefusal implements Refusal {
    PRINCIPAL_IS_THE_LEADERS(
            422,
            "主体责任由班子成员本人登记其运用",
            "A use by principal responsibility is recorded by the leader himself",
            Article.PRINCIPAL),
    SUPERVISORY_IS_THE_ORGANS(
            422,
            "监督责任由纪检监察机关登记",
            "A use by supervisory responsibility is recorded by the discipline organ",
            Article.PRINCIPAL),
    ANOTHER_LEADERS(422, "班子成员只登记本人的运用", "A leader records his own uses only"),
    LEADER_UNWANTED(422, "监督责任不填班子成员", "An act of the organ names no leader", Article.PRINCIPAL),
    NO_LEADERSHIP_POST(422, "{0} 当日不是 {1} 的班子成员", "{0} was no member of the leadership of {1} on that day"),
    NOT_A_DISCIPLINE_ORGAN(422, "{0} 不是纪检监察机关", "{0} is no discipline or supervisory organ"),
    LEADERS_USE_THE_FIRST(422, "班子成员履行主体责任只运用第一种形态", "A leader uses the first form only", "中国共产党纪律处分条例第五条"),
    MEASURE_UNKNOWN(422, "当日的统计指标中没有 {0}", "There was no measure {0} on that day", Article.INDICATORS),
    MEASURE_OF_ANOTHER_FORM(422, "“{0}”属于{1}", "{0} is of the {1}", Article.INDICATORS),
    MEASURE_FOLLOWS_ITS_MATTER(
            422,
            "“{0}”由线索办结或案件决定产生，不单独登记",
            "{0} follows from a clue or a case and is not recorded by itself",
            Article.INDICATORS),
    MATTER_UNWANTED(422, "主体责任不关联线索或案件", "A leader's use belongs to no clue and no case", Article.PRINCIPAL),
    CLUE_AND_CASE(422, "线索和案件只能填一项", "Name the clue or the case, not both"),
    NOT_OF_THIS_MATTER(422, "{0} 不是该线索或案件所涉人员", "{0} is no subject of this clue or case"),
    ONE_PERSON_ONE_ACT(422, "监督责任一人一事登记一次", "An act of the organ is one person's in one matter", Article.INDICATORS),
    PERSON_TWICE(422, "同一人重复：{0}", "The same person twice: {0}"),
    APPROVER_MISSING(422, "监督责任须有审批人", "An act of the organ has an approver", "监督执纪工作规则"),
    APPROVER_UNWANTED(422, "主体责任不填审批人", "A leader's use has no approver"),
    APPROVER_IS_PROPOSER(422, "审批人不能是提出人", "Who proposed it does not approve it", "监督执纪工作规则"),
    NOT_ITS_APPROVER(422, "应由所报请的审批人审批", "It is approved by whom it was put before", "监督执纪工作规则"),
    FOLLOWS_ITS_MATTER(409, "由线索、案件或谈话产生，请更正该记录", "It comes from a clue, a case or a talk: change that record"),
    NOTHING_TO_CORRECT(422, "没有要更正的内容", "There is nothing to correct");

    /** What several rules rest on. */
    private static final class Article {
        private static final String PRINCIPAL = "党委（党组）落实全面从严治党主体责任规定";
        private static final String INDICATORS = "监督执纪“四种形态”统计指标体系（试行）";
    }

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    FormActRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    FormActRefusal(int status, String zh, String en, @Nullable String article) {
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
