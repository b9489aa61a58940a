package org.qingfeng.casework.talk;

import org.qingfeng.kit.journal.Verb;

/** What may be done with a talk, and how its event says that it was. */
public enum TalkVerb implements Verb {
    PLAN("planned"),
    APPROVE("approved"),
    NO_SHOW("missed"),
    RESCHEDULE("rescheduled"),
    HOLD("held"),
    SIGN("signed"),
    FOLLOW_UP("followed-up"),
    CANCEL("cancelled"),
    VOID("voided");

    private final String past;

    TalkVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
