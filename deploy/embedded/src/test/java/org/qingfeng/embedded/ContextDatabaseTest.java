package org.qingfeng.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingfeng.embedded.ContextDatabase.Passwords;

/** What each of the three roles of a context may do. */
class ContextDatabaseTest {
    private static EmbeddedDatabase database;

    @BeforeAll
    static void startWithTwoContexts() throws Exception {
        database = EmbeddedDatabase.start(
                Scratch.directory("contexts").resolve("data"), FreePort.any(), "a-super-password");
        try (Connection superuser = database.superuser()) {
            ContextDatabase.create(superuser, "orchard", new Passwords("owner-one", "app-one-1", "relay-one"));
            ContextDatabase.create(superuser, "meadow", new Passwords("owner-two", "app-two-2", "relay-two"));
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void ownerMigratesAndTheOthersCreateNothing() throws SQLException {
        try (Connection owner = database.connect("orchard", "orchard_owner", "owner-one")) {
            run(owner, "CREATE TABLE tree (id int)");
        }
        try (Connection app = database.connect("orchard", "orchard_app", "app-one-1")) {
            assertThrows(SQLException.class, () -> run(app, "CREATE TABLE weed (id int)"));
            assertThrows(SQLException.class, () -> run(app, "CREATE SCHEMA weeds"));
            assertThrows(SQLException.class, () -> run(app, "SELECT * FROM tree"));
        }
    }

    @Test
    void applicationRolesHaveNoPowerAndAShortPatience() throws SQLException {
        for (String part : new String[] {"app", "relay"}) {
            String password = part.equals("app") ? "app-one-1" : "relay-one";
            try (Connection connection = database.connect("orchard", "orchard_" + part, password)) {
                assertEquals("30s", one(connection, "SHOW transaction_timeout"));
                assertEquals(
                        "f",
                        one(
                                connection,
                                "SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole FROM pg_roles"
                                        + " WHERE rolname = current_user"));
            }
        }
    }

    @Test
    void oneContextCannotEnterTheOther() {
        assertThrows(IllegalStateException.class, () -> database.connect("meadow", "orchard_app", "app-one-1"));
        assertThrows(IllegalStateException.class, () -> database.connect("meadow", "orchard_owner", "owner-one"));
    }

    @Test
    void aSecondRunOnlySetsThePasswords() throws SQLException {
        try (Connection superuser = database.superuser()) {
            ContextDatabase.create(superuser, "meadow", new Passwords("owner-new", "app-new-2", "relay-new"));
            assertEquals("C", one(superuser, "SELECT datcollate FROM pg_database WHERE datname = 'meadow'"));
        }
        try (Connection app = database.connect("meadow", "meadow_app", "app-new-2")) {
            assertTrue(app.isValid(1));
        }
    }

    @Test
    void namesAndPasswordsThatWouldNeedQuotingAreRefused() throws SQLException {
        assertThrows(IllegalArgumentException.class, () -> new Passwords("it's-bad-1", "app-one-1", "relay-one"));
        assertFalse(
                new Passwords("owner-one", "app-one-1", "relay-one").toString().contains("one"));
        try (Connection superuser = database.superuser()) {
            Passwords passwords = new Passwords("owner-one", "app-one-1", "relay-one");
            assertThrows(
                    IllegalArgumentException.class, () -> ContextDatabase.create(superuser, "x\"; DROP", passwords));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
