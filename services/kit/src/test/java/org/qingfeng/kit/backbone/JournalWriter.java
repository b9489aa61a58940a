package org.qingfeng.kit.backbone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;

/** One transaction at a time of the application's role that writes journal rows, as the write path does. */
public final class JournalWriter implements AutoCloseable {
    private static final String SCOPE =
            "SELECT set_config('app.lo', '99', true), set_config('app.hi', '9:', true), set_config('app.codes', '', true)";
    private static final String ROW = """
            INSERT INTO journal (id, shard, command_id, record_kind, record_id, version, verb, type, topic, actor, org_code,
                                 event)
            VALUES (?, ?, ?, 'thing', ?, ?, 'change', ?, ?, 'a tester', '990101103000', ?)
            """;

    private final TestContext context;
    private final Connection connection;
    private boolean begun;

    public JournalWriter(TestContext context, DataSource app) {
        this.context = context;
        try {
            this.connection = app.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a version of a record whose event is {@code {"n": version}}, without committing. */
    public UUID write(UUID record, long version) {
        return write(record, version, "{\"n\": %d}".formatted(version).getBytes(UTF_8));
    }

    public UUID write(UUID record, long version, byte[] event) {
        return write(record, version, event, "qingfeng." + context.name() + ".thing.changed.v1");
    }

    /** The journal id of the row. */
    public UUID write(UUID record, long version, byte[] event, String type) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            begin();
            try (PreparedStatement row = connection.prepareStatement(ROW)) {
                row.setObject(1, id);
                row.setObject(2, (int) (record.getLeastSignificantBits() & 15), Types.SMALLINT);
                row.setObject(3, UUID.randomUUID());
                row.setObject(4, record);
                row.setLong(5, version);
                row.setString(6, type);
                row.setString(7, context.topic());
                row.setBytes(8, event);
                row.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private void begin() throws SQLException {
        if (!begun) {
            try (PreparedStatement scope = connection.prepareStatement(SCOPE)) {
                scope.execute();
            }
            begun = true;
        }
    }

    public void commit() {
        try {
            connection.commit();
            begun = false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void rollback() {
        try {
            connection.rollback();
            begun = false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
