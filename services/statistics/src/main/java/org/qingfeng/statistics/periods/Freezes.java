package org.qingfeng.statistics.periods;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.live.DatabaseFailure;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.live.TablesLock;

/** The log of frozen months. */
@Singleton
class Freezes {
    private static final String ALL =
            "SELECT month, frozen_on, frozen_at, frozen_by FROM period_freeze ORDER BY month DESC";
    private static final String LATER = "SELECT 1 FROM period_freeze WHERE month >= ?";
    private static final String FREEZE = "INSERT INTO period_freeze (month, frozen_on, frozen_by) VALUES (?, ?, ?)";

    /** A figure of an organization that the freezing one does not contain. */
    private static final String OF_OTHERS = """
            SELECT 1 FROM fact f JOIN live l ON l.generation = f.generation
             WHERE f.org < ? OR f.org >= ? LIMIT 1
            """;

    /** What was entered on the day of the freeze belongs to the next month, in both generations. */
    private static final String PUT_OFF = "UPDATE fact SET stat_date = ? WHERE recorded_on >= ? AND stat_date < ?";

    private final AgroalDataSource source;
    private final FrozenFigures figures;

    @Inject
    Freezes(@DataSource("relay") AgroalDataSource source, FrozenFigures figures) {
        this.source = source;
        this.figures = figures;
    }

    List<FrozenMonth> all() {
        return DatabaseFailure.wrapped(this::read);
    }

    private List<FrozenMonth> read() throws SQLException {
        List<FrozenMonth> months = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                months.add(new FrozenMonth(
                        YearMonth.from(row.getObject(1, LocalDate.class)).toString(),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)));
            }
        }
        return months;
    }

    /** Whether the organization contains every one that has a figure here (decision 90). */
    boolean isWhole(OrgCode org) {
        return DatabaseFailure.wrapped(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(OF_OTHERS)) {
                statement.setString(1, org.from());
                statement.setString(2, org.until());
                try (ResultSet row = statement.executeQuery()) {
                    return !row.next();
                }
            }
        });
    }

    /** @return false if it or a later month is frozen already */
    boolean freeze(YearMonth month, LocalDate today, String by) {
        return DatabaseFailure.wrapped(() -> closed(month, today, by));
    }

    private boolean closed(YearMonth month, LocalDate today, String by) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                TablesLock.exclusive(connection);
                boolean open = isOpen(connection, month);
                if (open) {
                    append(connection, month, today, by);
                    figures.keep(connection, month);
                    Live.revise(connection);
                }
                connection.commit();
                return open;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isOpen(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATER)) {
            statement.setObject(1, month.atDay(1));
            try (ResultSet row = statement.executeQuery()) {
                return !row.next();
            }
        }
    }

    private static void append(Connection connection, YearMonth month, LocalDate today, String by) throws SQLException {
        try (PreparedStatement freeze = connection.prepareStatement(FREEZE);
                PreparedStatement putOff = connection.prepareStatement(PUT_OFF)) {
            freeze.setObject(1, month.atDay(1));
            freeze.setObject(2, today);
            freeze.setString(3, by);
            freeze.executeUpdate();
            LocalDate open = month.plusMonths(1).atDay(1);
            putOff.setObject(1, open);
            putOff.setObject(2, today);
            putOff.setObject(3, open);
            putOff.executeUpdate();
        }
    }
}
