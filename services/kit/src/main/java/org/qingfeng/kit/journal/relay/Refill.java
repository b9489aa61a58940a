package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Sends the whole journal again, for a topic that was lost. Readers drop what they have. */
final class Refill {
    /**
     * Back to the start under a new epoch, so that the present owner's next update is refused. Not on a restored database:
     * rows of transactions that it has not begun would be passed over.
     */
    private static final String RESET = """
            UPDATE relay_cursor SET xid = '0', seq = 0, epoch = epoch + 1, owner = NULL, heartbeat = NULL
             WHERE NOT EXISTS (SELECT 1 FROM relay_cursor WHERE xid >= pg_snapshot_xmax(pg_current_snapshot()))
            """;

    private final DataSource database;

    Refill(DataSource database) {
        this.database = database;
    }

    /** False on a restored database: nothing was done. */
    boolean fromTheStart() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RESET)) {
            return statement.executeUpdate() == Shards.COUNT;
        }
    }
}
