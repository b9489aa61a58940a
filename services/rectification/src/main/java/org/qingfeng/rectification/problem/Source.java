package org.qingfeng.rectification.problem;

import org.qingfeng.kit.labels.Labelled;

/** 问题来源. */
enum Source implements Labelled {
    SELF("自查自纠", "self-check"),
    TEAM("班子查摆", "leadership review"),
    INSP("巡察反馈", "inspection"),
    PUB("群众反映", "public"),
    UP("上级督查", "upper inspection"),
    AUD("审计", "audit"),
    LETTER("提示函和建议书", "letter"),
    TASK("监督任务发现", "finding of a supervision task");

    private final String zh;
    private final String en;

    Source(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
