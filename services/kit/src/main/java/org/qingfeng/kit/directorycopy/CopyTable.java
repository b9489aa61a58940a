package org.qingfeng.kit.directorycopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.RecordEvent;

/** One statement over a batch of events. */
final class CopyTable {
    /** A voided record is gone from the copy. */
    private static final String VOIDED = "VOIDED";

    private CopyTable() {}

    /** Sets a statement's parameters from one value. */
    interface Binding<T> {
        void bind(PreparedStatement statement, T value) throws SQLException;
    }

    static <T> void batch(Connection connection, String sql, List<T> values, Binding<T> binding) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T value : values) {
                binding.bind(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Removes by id, with a statement that takes an array of ids. */
    static void delete(Connection connection, String sql, List<? extends RecordEvent> events) throws SQLException {
        UUID[] ids = events.stream().map(RecordEvent::id).toArray(UUID[]::new);
        if (ids.length > 0) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids));
                statement.executeUpdate();
            }
        }
    }

    static boolean stands(String state) {
        return !VOIDED.equals(state);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
