package org.qingfeng.statistics.values;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** The rows of a grouping by organization. */
final class Places {
    /** Sorts before every longer code: with it as upper end only the code itself is meant. */
    static final String JUST_AFTER = "!";

    private static final String CHILDREN = "SELECT code, name, active FROM organization WHERE parent = ? ORDER BY code";
    private static final String EXISTS = "SELECT 1 FROM organization WHERE code = ?";

    private Places() {}

    record Child(OrgCode code, @Nullable String name, boolean active) {}

    static Population.Place subtree(OrgCode org) {
        return new Population.Place(org.value(), org.from(), org.until());
    }

    static Population.Place only(OrgCode org) {
        return new Population.Place(org.value(), org.value(), org.value() + JUST_AFTER);
    }

    static boolean exists(Connection connection, OrgCode org) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setString(1, org.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The organizations one level deeper, and the units of this one. */
    static List<Child> children(Connection connection, OrgCode org) throws SQLException {
        List<Child> children = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CHILDREN)) {
            statement.setString(1, org.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    children.add(new Child(OrgCode.of(row.getString(1)), row.getString(2), row.getBoolean(3)));
                }
            }
        }
        return children;
    }
}
