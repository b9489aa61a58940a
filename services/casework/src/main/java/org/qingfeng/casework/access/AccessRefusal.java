package org.qingfeng.casework.access;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** What is refused of who may take part 回避. */
public enum AccessRefusal implements Refusal {
    MUST_RECUSE(422, "{0} 应当回避：{1}", "{0} must recuse himself: {1}"),
    CANNOT_TAKE_PART(422, "{0} 不能参加办理", "{0} cannot take part in it"),
    CONFLICT_WITH_ONESELF(422, "不能声明与本人的回避关系", "A conflict with oneself cannot be declared"),
    CONFLICT_DECLARED_ALREADY(409, "已声明过这一回避关系", "This conflict is declared already"),
    NO_PERSON(403, "此操作须由本人账号办理", "This step needs an account with a person behind it");

    private static final String ARTICLE = "监察法第六十七条、政务处分法第四十七条";

    private final int status;
    private final String zh;
    private final String en;

    AccessRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
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
        return this == MUST_RECUSE ? ARTICLE : null;
    }
}
