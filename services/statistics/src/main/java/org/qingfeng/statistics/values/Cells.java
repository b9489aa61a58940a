package org.qingfeng.statistics.values;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Reckoning;
import org.qingfeng.statistics.catalogue.Shape;

/** Adds up a population: by row of organization, slice and month. */
final class Cells {
    private static final UUID ALL_CAMPAIGNS = new UUID(0, 0);
    /** Slices hold no control characters, so this ends the range of exactly one slice. */
    private static final char END_OF_SLICE = '\u0001';

    private static final int BEGINNING = 0;

    private final Connection connection;
    private final short generation;
    private final Population asked;
    private final Map<Cell, Tally> tallies = new HashMap<>();

    /** @param month yyyymm, or 0 for the whole period */
    record Cell(String org, String slice, int month) {}

    private Cells(Connection connection, short generation, Population asked) {
        this.connection = connection;
        this.generation = generation;
        this.asked = asked;
    }

    static Map<Cell, Tally> of(Connection connection, short generation, Population asked) throws SQLException {
        Cells cells = new Cells(connection, generation, asked);
        if (asked.period().isEmpty()) {
            return cells.tallies;
        }
        boolean stock = asked.metric().shape() == Shape.STOCK;
        if (asked.metric().reckoning() != Reckoning.SUM || !asked.hasCounters()) {
            cells.facts(asked.byMonth() ? asked.period().byMonth() : List.of(asked.period()), asked.byMonth());
        } else if (stock) {
            cells.stock();
        } else {
            cells.flow();
        }
        return cells.tallies;
    }

    private void flow() throws SQLException {
        Period whole = asked.period().wholeMonths();
        if (whole != null) {
            counters(Period.month(whole.from()), Period.month(whole.to())).forEach((cell, n) -> {
                add(asked.byMonth() ? cell : new Cell(cell.org(), cell.slice(), 0), n);
            });
        }
        List<Period> edges = asked.period().edges();
        if (!edges.isEmpty()) {
            facts(edges, asked.byMonth());
        }
    }

    /** Sums up to the last whole month, and the days after it. */
    private void stock() throws SQLException {
        LocalDate end = asked.period().to();
        boolean whole = Period.isMonthEnd(end);
        int last = Period.month(whole ? end : YearMonth.from(end).minusMonths(1).atDay(1));
        Map<Cell, Long> changes = new HashMap<>(counters(BEGINNING, last));
        if (!whole) {
            edge(new Period(YearMonth.from(end).atDay(1), end)).forEach((cell, n) -> changes.merge(cell, n, Long::sum));
        }
        if (!asked.byMonth()) {
            changes.forEach((cell, n) -> add(new Cell(cell.org(), cell.slice(), 0), n));
            return;
        }
        for (Period month : asked.period().byMonth()) {
            int at = Period.month(month.to());
            changes.forEach((cell, n) -> {
                if (cell.month() <= at) {
                    add(new Cell(cell.org(), cell.slice(), at), n);
                }
            });
        }
    }

    private void add(Cell cell, long n) {
        tallies.merge(cell, Tally.counted(n), (a, b) -> Tally.counted(a.count() + b.count()));
    }

    private Map<Cell, Long> counters(int first, int last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CellSql.COUNTERS)) {
            statement.setShort(1, generation);
            statement.setString(2, asked.metric().code());
            statement.setArray(3, texts(Population.Place::key));
            statement.setObject(4, asked.campaign() == null ? ALL_CAMPAIGNS : asked.campaign());
            statement.setString(5, firstSlice());
            statement.setString(6, lastSlice());
            statement.setInt(7, first);
            statement.setInt(8, last);
            return sums(statement);
        }
    }

    private Map<Cell, Long> edge(Period days) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CellSql.STOCK_EDGE)) {
            statement.setInt(1, Period.month(days.to()));
            places(statement, 2);
            int at = 5;
            for (int side = 0; side < 2; side++) {
                statement.setShort(at++, generation);
                statement.setString(at++, asked.metric().code());
                statement.setObject(at++, days.from());
                statement.setObject(at++, days.to());
                statement.setObject(at++, asked.campaign(), Types.OTHER);
                statement.setObject(at++, asked.campaign(), Types.OTHER);
                statement.setString(at++, firstSlice());
                statement.setString(at++, lastSlice());
            }
            return sums(statement);
        }
    }

    private static Map<Cell, Long> sums(PreparedStatement statement) throws SQLException {
        Map<Cell, Long> sums = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sums.merge(new Cell(row.getString(1), row.getString(2), row.getInt(3)), row.getLong(4), Long::sum);
            }
        }
        return sums;
    }

    private void facts(List<Period> windows, boolean byMonth) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(sql(asked.metric().reckoning()))) {
            places(statement, 1);
            statement.setArray(4, array("int4", windows, w -> byMonth ? Period.month(w.to()) : 0));
            statement.setArray(5, array("date", windows, w -> Date.valueOf(w.from())));
            statement.setArray(6, array("date", windows, w -> Date.valueOf(w.to())));
            statement.setShort(7, generation);
            statement.setString(8, asked.metric().code());
            statement.setObject(9, asked.campaign(), Types.OTHER);
            statement.setObject(10, asked.campaign(), Types.OTHER);
            statement.setArray(
                    11, connection.createArrayOf("text", asked.slices().toArray()));
            statement.setString(12, asked.split() == null ? wanted() : firstSlice());
            statement.setString(13, asked.split() == null ? wanted() + END_OF_SLICE : lastSlice());
            boolean sums = asked.metric().reckoning() == Reckoning.SUM;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Cell cell = new Cell(row.getString(1), row.getString(2), row.getInt(3));
                    if (sums) {
                        add(cell, row.getLong(4));
                    } else {
                        BigDecimal value = row.getBigDecimal(4);
                        tallies.put(cell, Tally.measured(plain(value), row.getLong(5)));
                    }
                }
            }
        }
    }

    /** Undivided facts are counted under the slice that counters would have answered with. */
    private String wanted() {
        return asked.slices().size() == 1 ? asked.slices().get(0) : "";
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static String sql(Reckoning reckoning) {
        return switch (reckoning) {
            case SUM -> CellSql.FACT_SUMS;
            case DISTINCT -> CellSql.FACT_DISTINCT;
            case MEDIAN -> CellSql.FACT_MEDIANS;
            case MAX -> CellSql.FACT_MAXIMA;
        };
    }

    private String firstSlice() {
        String split = asked.split();
        return split == null ? wanted() : split;
    }

    private String lastSlice() {
        String split = asked.split();
        return split == null ? wanted() + END_OF_SLICE : split.substring(0, split.length() - 1) + ';';
    }

    private void places(PreparedStatement statement, int first) throws SQLException {
        statement.setArray(first, texts(Population.Place::key));
        statement.setArray(first + 1, texts(Population.Place::from));
        statement.setArray(first + 2, texts(Population.Place::until));
    }

    private Array texts(Function<Population.Place, Object> column) throws SQLException {
        return array("text", asked.orgs(), column);
    }

    private <T> Array array(String type, List<T> rows, Function<T, Object> column) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
