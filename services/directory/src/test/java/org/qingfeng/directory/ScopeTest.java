package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** The database alone keeps what is not the caller's, whatever a query forgets. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class ScopeTest {
    private static final String[] TABLES = {"organization", "person", "calendar", "rule_parameter", "journal", "command"
    };

    @Test
    void outsideAScopedTransactionNothingIsReadable() throws SQLException {
        enrolSomebody();
        try (Connection app = Database.of("directory").app()) {
            for (String table : TABLES) {
                assertEquals(0, count(app, table), table);
            }
        }
    }

    @Test
    void whatAnEarlierTransactionSetIsForgotten() throws SQLException {
        Desk desk = enrolSomebody();
        try (Connection app = Database.of("directory").app()) {
            app.setAutoCommit(false);
            scope(app, desk.town.substring(0, 9));
            assertTrue(count(app, "person") > 0);
            app.commit();
            assertEquals(0, count(app, "person"));
            assertEquals(0, count(app, "organization"));
        }
    }

    @Test
    void othersPersonsStayHiddenWithoutAnyFilter() throws SQLException {
        enrolSomebody();
        Desk elsewhere = Desk.inNewTown();
        try (Connection app = Database.of("directory").app()) {
            app.setAutoCommit(false);
            scope(app, elsewhere.town.substring(0, 9));
            assertEquals(0, count(app, "person"));
            assertTrue(count(app, "organization") > 2);
        }
    }

    @Test
    void writingElsewhereIsRefusedByTheDatabase() throws SQLException {
        Desk desk = Desk.inNewTown();
        Desk elsewhere = Desk.inNewTown();
        try (Connection app = Database.of("directory").app();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            scope(app, desk.town.substring(0, 9));
            String where = " WHERE org_code = '" + elsewhere.unit(1) + "'";
            assertEquals(0, statement.executeUpdate("UPDATE organization SET name = 'x'" + where));
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM journal"));
        }
    }

    private static Desk enrolSomebody() {
        Desk desk = Desk.inNewTown();
        desk.enrols(desk.person("何未晞", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .statusCode(201);
        return desk;
    }

    private static void scope(Connection app, String lo) throws SQLException {
        String hi = lo.substring(0, lo.length() - 1) + (char) (lo.charAt(lo.length() - 1) + 1);
        try (Statement statement = app.createStatement()) {
            statement.execute("SELECT set_config('app.caller', 'somebody', true), set_config('app.lo', '" + lo
                    + "', true), set_config('app.hi', '" + hi + "', true)");
        }
    }

    private static long count(Connection app, String table) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
