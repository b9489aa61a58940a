package org.qingfeng.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a context does with the events of a topic; an application-scoped bean. */
public interface Follower {
    /** The topic followed, one of {@code org.qingfeng.contracts.Topics}. */
    String topic();

    /**
     * Takes over newer states of records, each record at most once, in the order of their ids, inside the transaction that
     * moves the offsets. It neither commits nor rolls back. What throws is tried in halves, and the single event that
     * throws alone is parked; so the work on one event must not depend on others of the same batch.
     */
    void apply(Connection connection, List<InboxEvent> newest) throws SQLException;

    /** Called after the commit, for what is kept in memory. */
    default void committed(List<InboxEvent> applied) {}
}
