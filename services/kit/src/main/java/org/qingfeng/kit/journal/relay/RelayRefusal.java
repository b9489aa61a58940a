package org.qingfeng.kit.journal.relay;

import org.qingfeng.kit.problem.Refusal;

/** What the relay's operator may be refused. */
enum RelayRefusal implements Refusal {
    DATABASE_RESTORED(
            409,
            "数据库是从备份还原的，须先宣告新的轮次，不能重新发送",
            "The database was restored from a dump: a new incarnation must be announced first, nothing is sent again");

    private final int status;
    private final String zh;
    private final String en;

    RelayRefusal(int status, String zh, String en) {
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
}
