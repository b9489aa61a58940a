package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The positions of the projection, in the same transaction as what was read up to them. */
final class Offsets {
    private Offsets() {}

    /** @throws MovedByAnother if a partition does not stand where this batch was read from */
    static void move(Connection connection, List<Batch.Advance> advances) throws SQLException {
        if (advances.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.MOVE_OFFSETS)) {
            new Columns<>(statement, advances, 1)
                    .texts(Batch.Advance::topicId)
                    .ints(Batch.Advance::partition)
                    .longs(Batch.Advance::expected)
                    .longs(Batch.Advance::next)
                    .longs(a -> a.eventTime().toEpochMilli());
            if (statement.executeUpdate() != advances.size()) {
                throw new MovedByAnother();
            }
        }
    }
}
