package org.qingfeng.education.event;

/** What a ledger shows of an event's attendances and reflections. */
record Turnout(long present, long absent, long madeUp, long reflections) {
    static final Turnout NONE = new Turnout(0, 0, 0, 0);

    /** 缺席2人，已补课6人. */
    String missed() {
        return "缺席" + absent + "人，已补课" + madeUp + "人";
    }
}
