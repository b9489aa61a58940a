package org.qingfeng.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A durable, closed server that keeps its data, whatever happened to the one before it. */
class EmbeddedDatabaseTest {
    private static final String PASSWORD = "a-super-password";

    @Test
    void syncsToDiskAndAsksForAPassword() throws Exception {
        Path dir = Scratch.directory("database");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir.resolve("data"), FreePort.any(), PASSWORD)) {
            try (Connection connection = database.superuser()) {
                assertEquals("on", show(connection, "fsync"));
                assertEquals("on", show(connection, "synchronous_commit"));
                assertEquals("on", show(connection, "full_page_writes"));
                assertEquals("0", show(connection, "max_prepared_transactions"));
                assertEquals("127.0.0.1", show(connection, "listen_addresses"));
                assertEquals("UTF8", show(connection, "server_encoding"));
                assertEquals("17", show(connection, "server_version").substring(0, 2));
            }
            assertThrows(IllegalStateException.class, () -> database.connect("postgres", "postgres", "wrong"));
            assertEquals(
                    "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("data"))));
        }
    }

    @Test
    void keepsItsDataOverAKillOfTheServer() throws Exception {
        Path dir = Scratch.directory("killed").resolve("data");
        EmbeddedDatabase first = EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD);
        run(first, "CREATE TABLE kept AS SELECT 41 AS n");
        long pid = first.pid();
        Signals.send("KILL", pid);
        assertTrue(Signals.waitUntil(() -> !first.isAlive(), Duration.ofSeconds(10)));

        try (EmbeddedDatabase second = EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD);
                Connection connection = second.superuser()) {
            assertEquals("41", one(connection, "SELECT n FROM kept"));
        }
    }

    @Test
    void replacesAServerThatOutlivedItsOwner() throws Exception {
        Path dir = Scratch.directory("orphan").resolve("data");
        EmbeddedDatabase orphan = EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD);
        long pid = orphan.pid();

        try (EmbeddedDatabase owned = EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD)) {
            assertFalse(Signals.isRunning(pid));
            assertTrue(owned.isAlive());
        }
        assertFalse(orphan.isAlive());
    }

    @Test
    void startsThoughAStrangerHasTheNumberOfTheOldServer() throws Exception {
        Path dir = Scratch.directory("stranger").resolve("data");
        EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD).close();
        Files.write(
                dir.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), dir.toString()));

        try (EmbeddedDatabase again = EmbeddedDatabase.start(dir, FreePort.any(), PASSWORD)) {
            assertTrue(again.isAlive());
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return one(connection, "SHOW " + setting);
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
