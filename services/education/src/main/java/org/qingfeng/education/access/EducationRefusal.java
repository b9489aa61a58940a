package org.qingfeng.education.access;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of education: everything its records refuse, on one page. */
public enum EducationRefusal implements Refusal {
    NO_PERSON(403, "此操作须由本人账号办理", "This step needs an account with a person behind it"),
    NOT_THE_HOST(403, "此操作由主办单位办理", "This step belongs to the host of the record"),
    PROPOSER_CANNOT_APPROVE(
            409, "登记人不能自己审批、更正或作废，请由另一人办理", "Who entered it cannot approve, correct or void it: ask another person"),

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
