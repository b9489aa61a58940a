package org.qingfeng.statistics.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The one row that says which facts count.
 *
 * @param generation what is served and what the live projection writes
 * @param filling what a rebuild is filling, if one is under way
 * @param revision how often a rule of attribution changed
 */
public record Live(short generation, @Nullable Short filling, long revision) {
    private static final String READ = "SELECT generation, filling, revision FROM live";
    private static final String REVISE = "UPDATE live SET revision = revision + 1";

    public static Live read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet row = statement.executeQuery()) {
            row.next();
            short filling = row.getShort(2);
            return new Live(row.getShort(1), row.wasNull() ? null : filling, row.getLong(3));
        }
    }

    /** After a rule of attribution changed; under {@link TablesLock#exclusive}. */
    public static void revise(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVISE)) {
            statement.executeUpdate();
        }
    }

    public short other() {
        return (short) (1 - generation);
    }
}
