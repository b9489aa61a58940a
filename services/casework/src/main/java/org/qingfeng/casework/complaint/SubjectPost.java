package org.qingfeng.casework.complaint;

import org.qingfeng.kit.labels.Labelled;

/** The question that is asked first 被反映人的职务: who answers for complaints about such a post. */
enum SubjectPost implements Labelled {
    TOWN_LEADERSHIP("本地党政领导班子成员（含书记、乡镇长、纪委书记）", "member of the leadership here"),
    UPPER_CADRE("上级机关干部、上级管理的干部", "cadre of, or managed by, an upper organ"),
    UNIT_CADRE("机关、站所工作人员", "staff of an office or station here"),
    VILLAGE_CADRE("村（社区）干部", "village cadre"),
    UNIT("单位、组织", "an organization"),
    OTHER("其他或不清楚", "other, or not known");

    private final String zh;
    private final String en;

    SubjectPost(String zh, String en) {
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
