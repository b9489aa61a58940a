package org.qingfeng.kit.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.JournalJson;

/** The journal's rows of one record that have a version: its history. */
@ApplicationScoped
class Histories {
    private static final String OF_RECORD = """
            SELECT version, type, on_date, at, actor, changes, reason, verb
              FROM journal
             WHERE record_id = ? AND version IS NOT NULL
             ORDER BY version
            """;
    private static final int VERB_SEGMENT = 3;

    List<HistoryEntry> of(Connection connection, UUID recordId) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_RECORD)) {
            statement.setObject(1, recordId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        JsonNode changes = tree(row.getString(6));
        JsonNode state = changes.path("state");
        List<String> fields = new ArrayList<>();
        changes.fieldNames().forEachRemaining(fields::add);
        return new HistoryEntry(
                row.getLong(1),
                verb(row.getString(2), row.getString(8)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                text(state.path(0)),
                text(state.path(1)),
                fields,
                row.getString(7));
    }

    /** As the event said it; a record that nobody else is told of has only the step's own name. */
    private static String verb(@Nullable String type, String step) {
        return type == null ? step.toLowerCase(Locale.ROOT).replace('_', '-') : type.split("\\.")[VERB_SEGMENT];
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static JsonNode tree(String json) {
        try {
            return JournalJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds changes that are no JSON", e);
        }
    }
}
