package org.qingfeng.statistics.organizations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.qingfeng.contracts.OrgCode;

/**
 * Sees to it that every code at which something counts has its place in the tree, so that the rows of a grouping add up
 * even before the directory's event about it arrived.
 */
public final class KnownOrganizations {
    private static final int MOST_REMEMBERED = 200_000;
    private static final String KNOWN = "SELECT code FROM organization WHERE code = ANY (?::text[])";
    private static final String ADD = """
            INSERT INTO organization (code, parent)
            SELECT code, parent FROM unnest(?::text[], ?::text[]) AS n(code, parent) ORDER BY code
            ON CONFLICT (code) DO NOTHING
            """;

    private final Set<String> remembered = ConcurrentHashMap.newKeySet();

    public void add(Connection connection, Collection<OrgCode> codes) throws SQLException {
        TreeSet<OrgCode> unknown = new TreeSet<>();
        for (OrgCode code : codes) {
            if (!remembered.contains(code.value())) {
                unknown.add(code);
                unknown.addAll(code.ancestors());
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        removeStored(connection, unknown);
        if (!unknown.isEmpty()) {
            insert(connection, unknown);
        }
    }

    /** Only what an earlier transaction committed is remembered: ours may still be rolled back. */
    private void removeStored(Connection connection, TreeSet<OrgCode> unknown) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(
                    1, array(connection, unknown.stream().map(OrgCode::value).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    unknown.remove(OrgCode.of(row.getString(1)));
                    if (remembered.size() < MOST_REMEMBERED) {
                        remembered.add(row.getString(1));
                    }
                }
            }
        }
    }

    private static void insert(Connection connection, TreeSet<OrgCode> unknown) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setArray(
                    1, array(connection, unknown.stream().map(OrgCode::value).toArray()));
            statement.setArray(
                    2,
                    array(
                            connection,
                            unknown.stream().map(OrganizationRows::parent).toArray()));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array array(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
