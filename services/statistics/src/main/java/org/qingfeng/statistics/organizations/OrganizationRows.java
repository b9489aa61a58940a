package org.qingfeng.statistics.organizations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.statistics.live.Live;

/** Writes what the directory's events say of organizations. */
public final class OrganizationRows {
    /** The row before, locked, so that a changed successor is noticed. */
    private static final String BEFORE = "SELECT successor, successor_from FROM organization WHERE code = ? FOR UPDATE";

    private static final String PUT = """
            INSERT INTO organization (code, parent, name, type, active, successor, successor_from)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, type = excluded.type, active = excluded.active,
                   successor = excluded.successor, successor_from = excluded.successor_from
            """;

    /** What counts at a code whose successor changed must be placed again, in both generations. */
    private static final String REDERIVE = """
            INSERT INTO rederive (generation, record_id)
            SELECT DISTINCT generation, record_id FROM fact WHERE org = ANY (?::text[])
            ON CONFLICT DO NOTHING
            """;

    private OrganizationRows() {}

    /**
     * @param organizations in their newest state; the tables are locked for this transaction alone
     * @return whether a successor changed
     */
    public static boolean apply(Connection connection, Collection<OrganizationEvent> organizations)
            throws SQLException {
        List<OrganizationEvent> inOrder = new ArrayList<>(organizations);
        inOrder.sort(Comparator.comparing(OrganizationEvent::orgCode));
        TreeSet<String> moved = new TreeSet<>();
        for (OrganizationEvent organization : inOrder) {
            List<@Nullable Object> before = before(connection, organization.orgCode());
            put(connection, organization);
            List<@Nullable Object> after = before(connection, organization.orgCode());
            if (!before.equals(after)) {
                moved.add(organization.orgCode().value());
                addCode(moved, before.get(0));
                addCode(moved, after.get(0));
            }
        }
        if (moved.isEmpty()) {
            return false;
        }
        Live.revise(connection);
        rederive(connection, moved);
        return true;
    }

    /** What contains it, nearest first; none for the nation. */
    public static @Nullable String parent(OrgCode code) {
        List<OrgCode> ancestors = code.ancestors();
        return ancestors.isEmpty() ? null : ancestors.get(0).value();
    }

    private static void addCode(TreeSet<String> moved, @Nullable Object code) {
        if (code != null) {
            moved.add(code.toString());
        }
    }

    private static List<@Nullable Object> before(Connection connection, OrgCode code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEFORE)) {
            statement.setString(1, code.value());
            try (ResultSet row = statement.executeQuery()) {
                List<@Nullable Object> found = new ArrayList<>();
                boolean there = row.next();
                found.add(there ? row.getString(1) : null);
                found.add(there ? Objects.toString(row.getObject(2), "") : "");
                return found;
            }
        }
    }

    private static void put(Connection connection, OrganizationEvent organization) throws SQLException {
        OrganizationEvent.Successor successor = isVoid(organization) ? null : organization.successor();
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setString(1, organization.orgCode().value());
            statement.setString(2, parent(organization.orgCode()));
            statement.setString(3, organization.name());
            statement.setString(4, organization.type());
            statement.setBoolean(5, organization.active() && !isVoid(organization));
            statement.setString(6, successor == null ? null : successor.code().value());
            statement.setObject(7, successor == null ? null : successor.validFrom(), Types.DATE);
            statement.executeUpdate();
        }
    }

    private static boolean isVoid(OrganizationEvent organization) {
        return "VOIDED".equals(organization.state());
    }

    private static void rederive(Connection connection, Collection<String> codes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REDERIVE)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
    }
}
