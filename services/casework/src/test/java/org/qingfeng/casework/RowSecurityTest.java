package org.qingfeng.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** With every filter removed the database itself shows a person what was given to him, and nothing he is recused from. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class RowSecurityTest {
    private static final String SCOPE = """
            SELECT set_config('app.lo', '990106101', true), set_config('app.hi', '990106101:', true),
                   set_config('app.codes', ?, true), set_config('app.person', ?, true), set_config('app.wide', ?, true)
            """;
    private static final String CLUE = """
            INSERT INTO clue (id, version, org_code, visible_to, handlers, recused, state, state_history, created_by,
                              created_at, number, registrar_code, source, received_on, disciplines,
                              dispositions, clocks, clarifications)
            VALUES (?, 1, '990106101201', '{}', ARRAY[?]::uuid[], ARRAY[?]::uuid[], 'REGISTERED', '[]', 'test',
                    now(), 'XS-2023-ROWS', '990106101000', 'OTHER', '2023-01-09', '[]', '[]', '[]', '[]')
            """;
    private static final String ENTRY = """
            INSERT INTO journal (id, command_id, record_kind, record_id, version, verb, actor, org_code)
            VALUES (gen_random_uuid(), gen_random_uuid(), 'clue', ?, 1, 'REGISTER', 'test', '990106101201')
            """;
    private static final String FILE = """
            INSERT INTO attachment (id, owner_id, org_code, file_name, media_type, size, sha256)
            VALUES (gen_random_uuid(), ?, '990106101201', 'a.txt', 'text/plain', 0, '')
            """;
    private static final String KEY =
            "INSERT INTO record_key (record_id, org_code, key_id, wrapped) VALUES (?, '990106101201', 1, '')";

    private final UUID handler = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final UUID clue = UUID.randomUUID();

    @Test
    void aClueWithItsJournalFilesAndKeyIsSeenByItsHandlerAndByTheOverseerUnlessRecused() throws SQLException {
        store();

        sees("a handler", 1, handler.toString(), "");
        sees("an officer it was not given to", 0, UUID.randomUUID().toString(), "");
        sees("an overseer of clues", 1, UUID.randomUUID().toString(), "case,clue");
        sees("an overseer of cases", 0, UUID.randomUUID().toString(), "case");
        sees("the subject, though an overseer", 0, subject.toString(), "clue");
        sees("a system with the scope", 1, new UUID(0, 0).toString(), "clue");
        sees("nobody's session", 0, "", "");
    }

    private void sees(String who, int expected, String person, String wide) throws SQLException {
        for (String query : new String[] {
            "SELECT count(*) FROM clue WHERE id = ?",
            "SELECT count(*) FROM journal WHERE record_id = ?",
            "SELECT count(*) FROM attachment WHERE owner_id = ?",
            "SELECT count(*) FROM record_key WHERE record_id = ?"
        }) {
            assertEquals(expected, count(query, person, wide), who + ": " + query);
        }
    }

    private void store() throws SQLException {
        try (Connection connection = session(handler.toString(), "")) {
            try (PreparedStatement insert = connection.prepareStatement(CLUE)) {
                insert.setObject(1, clue);
                insert.setObject(2, handler);
                insert.setObject(3, subject);
                insert.executeUpdate();
            }
            for (String sql : new String[] {ENTRY, FILE, KEY}) {
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    insert.setObject(1, clue);
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private long count(String query, String person, String wide) throws SQLException {
        try (Connection connection = session(person, wide);
                PreparedStatement count = connection.prepareStatement(query)) {
            count.setObject(1, clue);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Connection session(String person, String wide) throws SQLException {
        Connection connection = Database.of("casework").app();
        connection.setAutoCommit(false);
        try (PreparedStatement scope = connection.prepareStatement(SCOPE)) {
            scope.setString(1, "990106101000");
            scope.setString(2, person);
            scope.setString(3, wide);
            scope.execute();
        }
        return connection;
    }
}
