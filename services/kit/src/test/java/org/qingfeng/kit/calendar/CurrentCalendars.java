package org.qingfeng.kit.calendar;

/** Calendars for tests of other packages. */
public final class CurrentCalendars {
    private CurrentCalendars() {}

    /** What is shipped, exchangeable. */
    public static CurrentCalendar shipped() {
        return new CurrentCalendar(Warning.DEFAULT);
    }
}
