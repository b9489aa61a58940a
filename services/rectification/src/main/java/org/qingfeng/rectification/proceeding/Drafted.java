package org.qingfeng.rectification.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.journal.Moment;

/**
 * Since when something is a draft. Records are entered after the fact, so the day of entry is no business date: what was
 * launched or reviewed on a day was drafted by then.
 */
public final class Drafted {
    private Drafted() {}

    /** The day that the draft itself tells, or today where that lies ahead. */
    public static LocalDate by(LocalDate told, Moment moment) {
        return told.isAfter(moment.today()) ? moment.today() : told;
    }

    /** The history of a draft whose first step is taken on this day. */
    public static List<StateEntry> noLaterThan(LocalDate on, List<StateEntry> history) {
        StateEntry draft = history.get(0);
        if (history.size() > 1 || !on.isBefore(draft.on())) {
            return history;
        }
        List<StateEntry> earlier = new ArrayList<>(history);
        earlier.set(0, new StateEntry(draft.state(), on, draft.recordedOn()));
        return List.copyOf(earlier);
    }
}
