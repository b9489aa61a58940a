package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What a caller's Idempotency-Key was used for within the last 24 hours. */
record CommandRow(
        String caller,
        String key,
        byte[] digest,
        int status,
        String kind,
        @Nullable UUID recordId,
        long version) {
    private static final String FIND = """
            SELECT digest, status, record_kind, record_id, version
              FROM command
             WHERE caller = ? AND key = ? AND at > now() - interval '24 hours'
            """;

    private static final String COLUMNS =
            "INSERT INTO command (caller, key, digest, status, record_kind, record_id, version) ";

    static final String INSERT = COLUMNS + "VALUES (?, ?, ?, ?, ?, ?, ?)";

    /** To be followed by what it is selected from. */
    static final String INSERT_FROM = COLUMNS + "SELECT ?, ?, ?, ?, ?, ?, ?";

    static @Nullable CommandRow find(Connection connection, String caller, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new CommandRow(
                        caller,
                        key,
                        row.getBytes(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getLong(5));
            }
        }
    }

    /** @throws Refused if the key belongs to another request */
    CommandRow demandSame(byte[] present) {
        if (!Arrays.equals(digest, present)) {
            throw new Refused(KitRefusal.KEY_REUSED);
        }
        return this;
    }

    /** @return the next parameter */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int i = first;
        statement.setString(i++, caller);
        statement.setString(i++, key);
        statement.setBytes(i++, digest);
        statement.setInt(i++, status);
        statement.setString(i++, kind);
        statement.setObject(i++, recordId);
        statement.setLong(i++, version);
        return i;
    }
}
