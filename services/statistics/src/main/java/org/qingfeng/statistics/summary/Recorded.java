package org.qingfeng.statistics.summary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qingfeng.contracts.OrgCode;

/** Tells a zero from what nobody keeps records of (decision 131). */
final class Recorded {
    /** At any time: who recorded some in another year keeps records, and had none in this one. */
    private static final String ANYTHING = """
            SELECT 1 FROM fact
             WHERE generation = ? AND metric = ANY (?::text[]) AND org >= ? AND org < ?
             LIMIT 1
            """;

    private Recorded() {}

    static boolean anything(Connection connection, short generation, List<String> metrics, OrgCode org)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANYTHING)) {
            statement.setShort(1, generation);
            statement.setArray(2, connection.createArrayOf("text", metrics.toArray()));
            statement.setString(3, org.from());
            statement.setString(4, org.until());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
