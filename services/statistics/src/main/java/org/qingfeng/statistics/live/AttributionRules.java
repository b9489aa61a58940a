package org.qingfeng.statistics.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** The present {@link Attribution}, read again when its revision moved. */
public final class AttributionRules {
    private static final String SUCCESSIONS =
            "SELECT code, successor, successor_from FROM organization WHERE successor IS NOT NULL";
    private static final String FREEZES = "SELECT month, frozen_on FROM period_freeze";

    private volatile @Nullable Known known;

    private record Known(long revision, Attribution attribution) {}

    /** As of the revision, which the transaction has read under {@link TablesLock}. */
    public Attribution at(Connection connection, long revision) throws SQLException {
        Known present = known;
        if (present == null || present.revision() != revision) {
            present = new Known(revision, read(connection));
            known = present;
        }
        return present.attribution();
    }

    /** As this transaction sees it, not remembered: it may be rolled back. */
    public static Attribution read(Connection connection) throws SQLException {
        Map<String, Attribution.Succession> successions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SUCCESSIONS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                successions.put(
                        row.getString(1),
                        new Attribution.Succession(OrgCode.of(row.getString(2)), row.getObject(3, LocalDate.class)));
            }
        }
        List<Attribution.Freeze> freezes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FREEZES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                freezes.add(
                        new Attribution.Freeze(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
            }
        }
        return new Attribution(successions, freezes);
    }
}
