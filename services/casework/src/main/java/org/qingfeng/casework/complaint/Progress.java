package org.qingfeng.casework.complaint;

import org.qingfeng.kit.labels.Labelled;

/** What somebody with the receipt learns of where it stands; nothing of what is done inside. */
enum Progress implements Labelled {
    RECEIVED("已收到，待审核", "received"),
    IN_HAND("已受理，办理中", "accepted, in hand"),
    PASSED_ON("已按管理权限转送其他机关", "passed on to the organ in charge"),
    NOT_HERE("不属于受理范围", "not within this organ's scope"),
    RETURNED("不予受理", "not taken up"),
    FINISHED("已办结", "finished");

    private final String zh;
    private final String en;

    Progress(String zh, String en) {
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
