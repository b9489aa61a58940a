package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The stored sums of facts of one generation. */
final class Counters {
    private Counters() {}

    static void add(Connection connection, short generation, CounterChanges changes) throws SQLException {
        List<Map.Entry<CounterKey, Long>> rows = changes.inKeyOrder();
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.ADD_TO_COUNTERS)) {
            statement.setShort(1, generation);
            new Columns<>(statement, rows, 2)
                    .texts(r -> r.getKey().metric())
                    .texts(r -> r.getKey().org())
                    .uuids(r -> r.getKey().campaign())
                    .texts(r -> r.getKey().slice())
                    .ints(r -> r.getKey().month())
                    .shorts(r -> r.getKey().source())
                    .longs(Map.Entry::getValue);
            statement.executeUpdate();
        }
    }
}
