package org.qingfeng.kit.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wrapped data keys, each a row beside its record and in the scope of its record. */
@ApplicationScoped
public class DataKeys {
    private static final String INSERT =
            "INSERT INTO record_key (record_id, org_code, visible_to, key_id, wrapped) VALUES (?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT wrapped FROM record_key WHERE record_id = ?";
    private static final String DESTROY = "DELETE FROM record_key WHERE record_id = ?";
    private static final String MOVE = "UPDATE record_key SET org_code = ?, visible_to = ? WHERE record_id = ?";

    private final WrappingKeys wrapping;

    @Inject
    DataKeys(WrappingKeys wrapping) {
        this.wrapping = wrapping;
    }

    /**
     * A key to be stored with its new record.
     *
     * @param orgCode as the record's
     * @param visibleTo as the record's
     */
    public record Fresh(UUID recordId, DataKey key, String orgCode, String[] visibleTo) {}

    public void store(Connection connection, List<Fresh> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Fresh fresh : keys) {
                statement.setObject(1, fresh.recordId());
                statement.setString(2, fresh.orgCode());
                statement.setArray(3, connection.createArrayOf("text", fresh.visibleTo()));
                statement.setInt(4, wrapping.keyId());
                statement.setBytes(5, wrapping.wrap(fresh.key()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** None if the record never protected anything, or was erased. */
    public @Nullable DataKey find(Connection connection, UUID recordId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, recordId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? wrapping.unwrap(recordId, row.getBytes(1)) : null;
            }
        }
    }

    /** Erases what the record protects, in its row, in the journal, and in every backup taken after this commits. */
    public void destroy(Connection connection, UUID recordId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DESTROY)) {
            statement.setObject(1, recordId);
            statement.executeUpdate();
        }
    }

    /** The key goes where its record goes. */
    public void move(Connection connection, UUID recordId, String orgCode, String[] visibleTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setString(1, orgCode);
            statement.setArray(2, connection.createArrayOf("text", visibleTo));
            statement.setObject(3, recordId);
            statement.executeUpdate();
        }
    }
}
