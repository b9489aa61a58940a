package org.qingfeng.education.access;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of education: everything its records refuse, on one page. */
public enum EducationRefusal implements Refusal {
    NO_PERSON(403, "此操作须由本人账号办理", "This step needs an account with a person behind it"),
    NOT_THE_HOST(403, "此操作由主办单位办理", "This step belongs to the host of the record"),
    PROPOSER_CANNOT_APPROVE(
            409, "登记人不能自己审批、更正或作废，请由另一人办理", "Who entered it cannot approve, correct or void it: ask another person"),

    DATE_AFTER_NEXT_STEP(422, "日期不能晚于下一步（{0}）", "The date may not be after the step that follows ({0})"),
    NOTHING_TO_CORRECT(422, "没有要更正的内容", "There is nothing to correct"),
    NOT_BY_LEDGER(422, "此栏不能由台账修改，请用相应操作", "The ledger cannot change this column: use the step"),

    APPROVED_AS_IT_WAS(409, "活动已审批，类型和主办单位不能再改", "It is approved: kind and host stay"),
    APPROVED_ALREADY(409, "活动已于 {0} 审批", "It was approved on {0} already"),
    NOT_APPROVED(409, "活动未经审批，不能发布", "It is not approved yet", "domain.md C8"),
    ROSTER_EMPTY(409, "没有应到人员名单，不能发布", "There is nobody to announce it to"),
    ROSTER_TWICE(422, "应到名单中有人重复", "Somebody stands on the roster twice"),
    POSTPONED_NOT_LATER(422, "延期后的日期应晚于原计划（{0}）", "The new day must be after the planned one ({0})"),
    FILM_MISSING(422, "观看警示教育片须注明影片", "A screening names its film", "domain.md A.3 M24"),
    FILM_UNWANTED(422, "只有观片活动登记影片", "Only a screening has a film"),
    MODE_UNWANTED(422, "只有专题培训分请进来、走出去", "Only a special training has a mode", "domain.md A.7"),
    NOTHING_TO_MAKE_UP(
            422, "补课须对应一次已举办、未归档的活动", "A make-up session belongs to an event that was held and is not archived"),
    NOT_DUE_AT_FIRST(422, "补课名单中有 {0} 人不在原活动应到名单", "{0} of its roster were not due at the first event"),
    MAKE_UP_OF_ANOTHER_KIND(422, "补课与原活动类型应一致", "A make-up session is of its first event's kind"),

    SIGN_IN_NOT_OPEN(409, "签到未开放", "The sign-in is not open"),
    SIGN_IN_EXPIRED(409, "签到码已过期", "The sign-in code has expired"),
    SIGN_IN_CODE_WRONG(422, "签到码不正确", "This is not the sign-in code"),
    NOT_ON_ROSTER(422, "{0} 不在应到名单，列席请登记为列席", "{0} is not on the roster; a guest is entered as one"),
    GUEST_ON_ROSTER(422, "{0} 在应到名单，不是列席", "{0} is on the roster and no guest"),
    ATTENDANCE_KNOWN(409, "{0} 已登记为{1}", "{0} is entered already: {1}"),
    ATTENDANCE_STALE(412, "{0} 的出席记录已变更，现版本 {1}", "The attendance of {0} has changed, it is version {1}"),
    ATTENDANCE_NOT_YET(409, "活动未举办或已归档，不能登记出席", "It is not held yet, or archived already"),
    MADE_UP_AT_A_SESSION(422, "补课由补课场次登记", "Making up is entered at the make-up session", "domain.md C8"),
    PERSON_TWICE(422, "名单中有人重复：{0}", "Somebody is named twice: {0}"),
    PERSON_MISSING(422, "须注明人员", "It names nobody"),
    ATTENDANCE_STEP_UNKNOWN(409, "{0} 不能由{1}改为{2}", "The attendance of {0} cannot go from {1} to {2}"),

    INTERVIEWER_MISSING(422, "须有谈话人", "A talk has an interviewer"),
    INTERVIEWEE_MISSING(422, "须有谈话对象", "A talk has an interviewee", "domain.md C6"),
    TALKS_WITH_HIMSELF(422, "谈话人与谈话对象不能是同一人，也不能重复", "Nobody talks with himself, or is named twice"),
    NOT_THE_INTERVIEWER(422, "只能登记本人为谈话人的谈话", "You may enter the talks that you hold yourself"),
    NOT_THE_INTERVIEWEE(409, "只有谈话对象本人可以签字", "Only the interviewee himself signs", "domain.md C6"),
    SIGNED_ALREADY(409, "已于 {0} 签字", "It was signed on {0}"),

    NOT_THE_AUTHOR(422, "只能提交本人的心得体会", "You may submit your own reflections"),
    SUBMITTED_ALREADY(409, "同一篇已于 {0} 提交", "The same text was submitted on {0}", "domain.md A.3 M23"),
    IDENTICAL_TO_EARLIER(409, "与已有 {0} 完全相同，不能计入", "It is identical to {0} and does not count", "domain.md A.3 M23"),
    LIKENESS_UNDECIDED(
            409,
            "与已有 {0} 相似，须由人逐篇认定后才能计入",
            "It is like {0}: a person has to decide on each before it counts",
            "domain.md A.3 M23, G14"),
    NOT_AN_EARLIER_ONE(422, "不是更早提交的心得体会", "This is no earlier reflection"),
    EVENT_NOT_HELD(422, "该活动没有举办", "This event was not held"),

    POSTED_ALREADY(409, "当日已在该平台发布过同一内容", "The same item was posted on that channel that day", "domain.md A.3 M25"),

    FILM_NOT_KNOWN(422, "没有这部警示教育片", "There is no such film"),
    FILM_LISTED_ALREADY(409, "该片已登记：{0}", "The film is listed already: {0}", "domain.md A.3 M24"),
    FILM_YEAR_IN_FUTURE(422, "出品年份不能晚于今年", "The year of publication is in the future");

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    EducationRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    EducationRefusal(int status, String zh, String en, @Nullable String article) {
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
