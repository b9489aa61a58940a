package org.qingfeng.casework.talk;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of talks: everything that is refused of one, on one page. */
enum TalkRefusal implements Refusal {
    NOT_A_DISCIPLINE_ORGAN(422, "{0} 不是纪检监察机关", "{0} is no discipline or supervisory organ"),
    TALK_NEEDS_CLUE(422, "{0}须关联问题线索", "A talk of this type belongs to a clue: {0}", "监督执纪工作规则"),
    TALK_NEEDS_CASE(422, "{0}须关联案件", "A talk of this type belongs to a case: {0}", "监督执纪工作规则"),
    CLUE_AND_CASE(422, "线索和案件只能填一项", "Name the clue or the case, not both"),
    NOT_OF_THIS_MATTER(422, "{0} 不是该线索或案件所涉人员", "{0} is no subject of this clue or case"),
    TALKED_TO_ONE_BY_ONE(422, "谈话应当个别进行", "Each person is talked to by himself", "监督执纪工作规则"),
    TWO_OFFICERS_TALK(422, "谈话人不得少于二人", "Two officers hold the talk", "监督执纪工作规则"),
    INVESTIGATOR_TALKS_AT_TRIAL(
            422, "审查调查人员不能进行审理谈话", "Who investigated does not hold the talk of the trial", "监督执纪工作规则"),
    APPROVER_IS_PLANNER(422, "审批人不能是提出人", "Who planned the talk does not approve it", "监督执纪工作规则"),
    NO_DAY_SET(409, "本人未到，须先另定日期", "The person did not come: set a new day first"),
    NOT_THE_INTERVIEWEE(422, "须由谈话对象本人账号签字", "The record is signed by the interviewee's own account", "监督执纪工作规则");

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    TalkRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    TalkRefusal(int status, String zh, String en, @Nullable String article) {
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
