package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * One row of the journal: what happened to one record.
 *
 * @param recordId none for a list that was read
 * @param version none for what changed nothing, such as a reading; history leaves it out
 * @param type the event's CloudEvents type; it and the topic only if there is an event
 * @param changes field → [before, after] as JSON
 * @param event what leaves, UTF-8 JSON; none for a step that nobody else is told
 */
record JournalEntry(
        UUID commandId,
        String kind,
        @Nullable UUID recordId,
        @Nullable Long version,
        String verb,
        @Nullable String type,
        @Nullable String topic,
        String actor,
        @Nullable UUID actorPerson,
        String orgCode,
        String[] visibleTo,
        LocalDate on,
        @Nullable String traceparent,
        @Nullable String reason,
        byte[] changes,
        byte @Nullable [] event) {
    private static final int SHARDS = 16;

    private static final String COLUMNS = """
            id, shard, command_id, record_kind, record_id, version, verb, type, topic, actor, actor_person,
            org_code, visible_to, on_date, traceparent, reason, result, changes, event
            """;

    static final String INSERT = "INSERT INTO journal (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OK', ?::jsonb, ?)";

    /** To be followed by what it is selected from. */
    static final String INSERT_FROM = "INSERT INTO journal (" + COLUMNS
            + ") SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OK', ?::jsonb, ?";

    /** The idempotency key and the journal in one statement: no row means that the key is taken and nothing was written. */
    static final String INSERT_WITH_KEY =
            "WITH c AS (" + CommandRow.INSERT + " ON CONFLICT DO NOTHING RETURNING caller) " + INSERT_FROM + " FROM c";

    /** A command over many records: a record of its own that nobody else is told of. */
    static JournalEntry ofCommand(
            UUID commandId, String kind, OrgCode org, Moment moment, Origin origin, ObjectNode changes) {
        return new JournalEntry(
                commandId,
                kind,
                commandId,
                Batch.VERSION,
                "CREATE",
                null,
                null,
                moment.actor(),
                moment.person(),
                org.value(),
                new String[0],
                moment.today(),
                origin.traceparent(),
                origin.reason(),
                JournalJson.bytes(changes),
                null);
    }

    /** A record, or a list of them, was read that protects what it holds. */
    static JournalEntry ofReading(
            String verb,
            String kind,
            @Nullable UUID recordId,
            OrgCode org,
            String[] visibleTo,
            Moment moment,
            Origin origin,
            ObjectNode read) {
        return new JournalEntry(
                UuidCreator.getTimeOrderedEpoch(),
                kind,
                recordId,
                null,
                verb,
                null,
                null,
                moment.actor(),
                moment.person(),
                org.value(),
                visibleTo,
                moment.today(),
                origin.traceparent(),
                origin.reason(),
                JournalJson.bytes(read),
                null);
    }

    void bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        int i = first;
        statement.setObject(i++, UuidCreator.getTimeOrderedEpoch());
        statement.setObject(i++, recordId == null ? null : shard(recordId), Types.SMALLINT);
        statement.setObject(i++, commandId);
        statement.setString(i++, kind);
        statement.setObject(i++, recordId, Types.OTHER);
        statement.setObject(i++, version, Types.BIGINT);
        statement.setString(i++, verb);
        statement.setString(i++, type);
        statement.setString(i++, topic);
        statement.setString(i++, actor);
        statement.setObject(i++, actorPerson, Types.OTHER);
        statement.setString(i++, orgCode);
        statement.setArray(i++, connection.createArrayOf("text", visibleTo));
        statement.setObject(i++, on);
        statement.setString(i++, traceparent);
        statement.setString(i++, reason);
        statement.setString(i++, new String(changes, StandardCharsets.UTF_8));
        statement.setBytes(i, event);
    }

    /** The last byte of the record's id mod 16: all versions of a record leave in one order. */
    static int shard(UUID recordId) {
        return (int) (recordId.getLeastSignificantBits() & (SHARDS - 1));
    }
}
