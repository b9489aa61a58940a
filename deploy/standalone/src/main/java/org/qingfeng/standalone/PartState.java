package org.qingfeng.standalone;

/** Where a part of the installation stands. */
enum PartState {
    WAITING("等待"),
    STARTING("启动中"),
    READY("就绪"),
    CRASHED("已崩溃，将重启"),
    STOPPED("已停止");

    final String zh;

    PartState(String zh) {
        this.zh = zh;
    }
}
