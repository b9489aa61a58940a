package org.qingfeng.casework.rules;

import org.qingfeng.kit.labels.Labelled;

/** 监督执纪“四种形态”, from the lightest (domain B.3; 中国共产党纪律处分条例第五条). */
public enum Form implements Labelled {
    FIRST("第一种形态", "first form"),
    SECOND("第二种形态", "second form"),
    THIRD("第三种形态", "third form"),
    FOURTH("第四种形态", "fourth form");

    private final String zh;
    private final String en;

    Form(String zh, String en) {
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
