package org.qingfeng.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.EmbeddedDatabase;
import org.qingfeng.embedded.Signals;

/** A context's database seen by each of its roles, for invariants and for faults. */
public final class Database {
    private final String context;

    private Database(String context) {
        this.context = context;
    }

    /** The database of a context, made if it is not there yet. */
    public static Database of(String context) {
        Installation.shared().database(context);
        return new Database(context);
    }

    /** Sees and may everything, row-level security or not. */
    public Connection superuser() throws SQLException {
        return Installation.shared().connect(context, "postgres", "super");
    }

    public Connection owner() throws SQLException {
        return Installation.shared().connect(context, context + "_owner", "owner");
    }

    /** As a request of the service; without the scope's settings nothing is readable. */
    public Connection app() throws SQLException {
        return Installation.shared().connect(context, context + "_app", "app");
    }

    public Connection relay() throws SQLException {
        return Installation.shared().connect(context, context + "_relay", "relay");
    }

    /** All rows of a query as the superuser, by column name. */
    public List<Map<String, @Nullable Object>> rows(String query, Object... parameters) throws SQLException {
        try (Connection connection = superuser();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    /** The number that a query as the superuser answers with. */
    public long count(String query, Object... parameters) throws SQLException {
        Object value = rows(query, parameters).get(0).values().iterator().next();
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("not a number: " + value);
    }

    /** Kills the server as a power cut would; {@link #restart()} brings it back on the same port with its data. */
    public static void kill() {
        Path dir = Installation.shared().facts().dir();
        try {
            String first =
                    Files.readAllLines(dir.resolve("database/postmaster.pid")).get(0);
            long server = Long.parseLong(first.strip());
            Signals.send("KILL", server);
            awaitEnd(server);
            awaitEnd(Long.parseLong(Files.readString(dir.resolve("database.pid"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void restart() {
        Facts facts = Installation.shared().facts();
        EmbeddedDatabase.stopLeftOver(facts.dir().resolve("database"));
        try {
            Servers.startDatabase(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(long pid) {
        if (!Signals.waitUntil(() -> !Signals.isRunning(pid), Duration.ofSeconds(30))) {
            throw new IllegalStateException("process " + pid + " is still there");
        }
    }

    private static List<Map<String, @Nullable Object>> read(ResultSet rows) throws SQLException {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        while (rows.next()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
            }
            all.add(row);
        }
        return all;
    }
}
