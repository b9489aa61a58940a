package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * L1 and L1u: the statements of one create and of one step, with the bytes of a real record and the schema, indexes and
 * row-level security of the real tables, for PostgreSQL's own load generator.
 */
final class Limits {
    /** How many rows each of the generator's clients may change, so that no two meet. */
    static final int ROWS_A_CLIENT = 500;

    private static final int CLIENTS = 32;
    private static final String SCOPE = """
            (org_code >= (SELECT NULLIF(current_setting('app.lo', true), ''))
              AND org_code < (SELECT current_setting('app.hi', true)))
            OR visible_to && (SELECT string_to_array(NULLIF(current_setting('app.codes', true), ''), ','))
            """;
    /** A UUID of version 7: its order is that of time, as the services make them. */
    private static final String NEW_ID =
            "(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')"
                    + " || '7' || substr(md5(random()::text), 1, 19))::uuid";

    private static final String OWN_ID =
            "('00000000-0000-7000-8000-' || lpad(to_hex(:client_id * " + ROWS_A_CLIENT + " + :n), 12, '0'))::uuid";

    private final Map<String, String> record;
    private final Map<String, String> entry;

    private Limits(Map<String, String> record, Map<String, String> entry) {
        this.record = record;
        this.entry = entry;
    }

    /** Makes the tables beside the real ones and takes a real row of each as the pattern. */
    static Limits prepare(Connection owner, UUID example) throws SQLException {
        Map<String, String> record = row(owner, "problem", "id", example);
        Map<String, String> entry = row(owner, "journal", "record_id", example);
        try (Statement statement = owner.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench CASCADE");
            statement.execute("CREATE SCHEMA bench");
            statement.execute("GRANT USAGE ON SCHEMA bench TO rectification_app");
            for (String table : new String[] {"problem", "journal"}) {
                statement.execute("CREATE TABLE bench." + table + " (LIKE public." + table + " INCLUDING ALL)");
                statement.execute("ALTER TABLE bench." + table + " ENABLE ROW LEVEL SECURITY");
                statement.execute(
                        "CREATE POLICY scope ON bench." + table + " TO rectification_app USING (" + SCOPE + ")");
                statement.execute("GRANT SELECT, INSERT, UPDATE ON bench." + table + " TO rectification_app");
            }
            Limits limits = new Limits(record, entry);
            statement.execute(limits.rowsToChange());
            statement.execute("VACUUM ANALYZE bench.problem");
            return limits;
        }
    }

    String create() {
        return "BEGIN;\n" + insert("problem", with(record, Map.of("id", NEW_ID))) + ";\n"
                + insert("journal", with(entry, Map.of("id", NEW_ID, "record_id", NEW_ID))) + ";\nCOMMIT;\n";
    }

    String step() {
        String changed = with(record, Map.of("id", OWN_ID, "version", ":r_version + 1")).entrySet().stream()
                .map(c -> c.getKey() + " = " + c.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        Map<String, String> journal =
                with(entry, Map.of("id", NEW_ID, "record_id", OWN_ID, "version", ":r_version + 1"));
        return "\\set n random(1, " + ROWS_A_CLIENT + ")\nBEGIN;\nSELECT * FROM bench.problem WHERE id = " + OWN_ID
                + "\n\\gset r_\nUPDATE bench.problem SET " + changed + " WHERE id = " + OWN_ID
                + " AND version = :r_version;\n" + insert("journal", journal) + ";\nCOMMIT;\n";
    }

    private String rowsToChange() {
        Map<String, String> row = with(
                record, Map.of("id", "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid", "version", "1"));
        return "INSERT INTO bench.problem (" + String.join(", ", row.keySet()) + ") SELECT "
                + String.join(", ", row.values()) + " FROM generate_series(0, " + (CLIENTS + 1) * ROWS_A_CLIENT + ") n";
    }

    private static String insert(String table, Map<String, String> row) {
        return "INSERT INTO bench." + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", row.values()) + ")";
    }

    private static Map<String, String> with(Map<String, String> row, Map<String, String> other) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        other.forEach((column, value) -> changed.replace(column, value));
        return changed;
    }

    /** Column → SQL literal, without what the table fills itself. */
    private static Map<String, String> row(Connection owner, String table, String key, UUID id) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        String sql = "SELECT * FROM public." + table + " WHERE " + key + " = ? LIMIT 1";
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("no row of " + table + " for the example record");
                }
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String column = result.getMetaData().getColumnName(i);
                    if (!column.equals("xid") && !column.equals("seq")) {
                        row.put(column, literal(result.getString(i)));
                    }
                }
            }
        }
        return row;
    }

    /** A colon would be a variable to the load generator, so it is written as its code. */
    private static String literal(@Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }
}
