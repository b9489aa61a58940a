package org.qingfeng.kit.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a passing trouble of the database from an event that will never do. */
final class Passing {
    /** Connection, rollback by the server, resources, operator, system error. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");
    /** Lock or statement or transaction took too long; transaction already failed. */
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04", "25P02");

    private Passing() {}

    /** True if the batch should be tried again later as it is. */
    static boolean is(Throwable error) {
        for (@Nullable Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || CLASSES.contains(state.substring(0, 2)) || STATES.contains(state);
            }
        }
        return false;
    }
}
