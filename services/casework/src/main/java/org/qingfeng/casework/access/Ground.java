package org.qingfeng.casework.access;

/** Why somebody must recuse himself 回避情形 (domain.md B.10). */
enum Ground {
    SUBJECT("是被反映人", "is the subject"),
    SAME_UNIT("与被反映人同一单位", "is of the subject's unit"),
    DECLARED("本人已声明回避关系", "declared a conflict"),
    REPORTER("是反映人", "is the reporter"),
    HANDLED_BEFORE("曾承办此事", "handled the matter before");

    private final String zh;
    private final String en;

    Ground(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String text() {
        return zh + ' ' + en;
    }
}
