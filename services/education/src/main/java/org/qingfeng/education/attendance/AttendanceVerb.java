package org.qingfeng.education.attendance;

import org.qingfeng.kit.journal.Verb;

/** The steps of an attendance. */
enum AttendanceVerb implements Verb {
    RECORD("recorded"),
    SIGN_IN("signed-in"),
    MARK_ATTENDED("changed"),
    MARK_ABSENT("changed"),
    MARK_EXCUSED("changed"),
    MAKE_UP("made-up"),
    FOLLOW("followed-its-event"),
    VOID("voided");

    private final String past;

    AttendanceVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
