package org.qingfeng.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.TestContext;
import org.qingfeng.kit.identity.Caller;

/** A table that a context makes after the kit's pattern, on a real PostgreSQL, as the application's role. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordTableTest {
    private static final String TOWN = "990101103000";
    private static final String OTHER_TOWN = "990101104000";

    private final TestContext context = Backbone.context("recordtable");
    private final AgroalDataSource app;

    RecordTableTest() {
        context.asSuperuser("CREATE TABLE sample (LIKE record_table INCLUDING ALL, title text)");
        context.asSuperuser("SELECT guard_record_table('sample')");
        insert(TOWN, "{}", "ours");
        insert(OTHER_TOWN, "{}", "theirs");
        insert(OTHER_TOWN, "{" + TOWN + "}", "addressed to us");
        app = context.app();
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void aCallerSeesItsOwnAndWhatIsAddressedToIt() throws SQLException {
        assertEquals(List.of("addressed to us", "ours"), titles(TOWN));
        assertEquals(List.of("addressed to us", "theirs"), titles(OTHER_TOWN));
        assertEquals(List.of("addressed to us", "ours", "theirs"), titles("990101000000"));
    }

    @Test
    void nothingIsReadOutsideAScope() throws SQLException {
        assertEquals(List.of(), titles(null));
    }

    @Test
    void nothingIsWrittenIntoAnothersOrganizationAndNothingDeleted() throws SQLException {
        assertThrows(
                SQLException.class, () -> execute(TOWN, "UPDATE sample SET org_code = '%s'".formatted(OTHER_TOWN)));
        assertThrows(SQLException.class, () -> execute("990101000000", "DELETE FROM sample"));
    }

    @Test
    void theApplicationGuardsNoTableItself() {
        assertThrows(SQLException.class, () -> execute(TOWN, "SELECT guard_record_table('sample')"));
    }

    @Test
    void listsBeginWithAnIndexOfTheOrganization() {
        assertEquals(
                List.of("(id)", "(org_code, id)", "(visible_to) WHERE (visible_to <> '{}'::text[])"),
                context.column("SELECT substring(indexdef FROM '\\(.*') FROM pg_indexes WHERE tablename = 'sample'"
                        + " ORDER BY 1"));
    }

    private void insert(String org, String visibleTo, String title) {
        context.asSuperuser("""
                INSERT INTO sample (id, version, org_code, visible_to, state, state_history, created_by, created_at, title)
                VALUES (gen_random_uuid(), 1, '%s', '%s', 'DRAFT', '[]', 'someone', now(), '%s')
                """.formatted(org, visibleTo, title));
    }

    private List<String> titles(@Nullable String org) throws SQLException {
        return execute(org, "SELECT title FROM sample ORDER BY title");
    }

    private List<String> execute(@Nullable String org, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = app.getConnection()) {
            connection.setAutoCommit(false);
            if (org != null) {
                Scope.of(new Caller("someone", null, OrgCode.of(org), Set.of(), Set.of()))
                        .apply(connection);
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (statement.execute()) {
                    try (ResultSet row = statement.getResultSet()) {
                        while (row.next()) {
                            found.add(String.valueOf(row.getString(1)));
                        }
                    }
                }
            } finally {
                connection.rollback();
            }
        }
        return found;
    }
}
