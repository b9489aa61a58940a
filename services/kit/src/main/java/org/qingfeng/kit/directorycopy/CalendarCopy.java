package org.qingfeng.kit.directorycopy;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.kit.calendar.CalendarYear;

/** Working days of the years that the directory announced. */
final class CalendarCopy {
    private static final String FORGET = "DELETE FROM known_calendar WHERE id = ANY (?)";
    private static final String KEEP =
            "INSERT INTO known_calendar (id, year, off, work, basis) VALUES (?, ?, ?::date[], ?::date[], ?)";
    private static final String ALL = "SELECT year, off, work, basis FROM known_calendar ORDER BY year, id";

    private CalendarCopy() {}

    static void write(Connection connection, List<CalendarEvent> events) throws SQLException {
        CopyTable.delete(connection, FORGET, events);
        List<CalendarEvent> standing =
                events.stream().filter(e -> CopyTable.stands(e.state())).toList();
        // Building the year checks that its days are days of it: a wrong one is parked, not believed.
        standing.forEach(e -> new CalendarYear(e.year(), Set.copyOf(e.off()), Set.copyOf(e.work()), e.basis()));
        CopyTable.batch(connection, KEEP, standing, CalendarCopy::bind);
    }

    static List<CalendarYear> all(Connection connection) throws SQLException {
        List<CalendarYear> years = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                years.add(new CalendarYear(
                        rows.getInt("year"), days(rows, "off"), days(rows, "work"), rows.getString("basis")));
            }
        }
        return years;
    }

    private static Set<LocalDate> days(ResultSet row, String column) throws SQLException {
        Set<LocalDate> days = new HashSet<>();
        Arrays.stream((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .forEach(days::add);
        return days;
    }

    private static void bind(PreparedStatement row, CalendarEvent event) throws SQLException {
        row.setObject(1, event.id());
        row.setInt(2, event.year());
        row.setArray(3, row.getConnection().createArrayOf("text", texts(event.off())));
        row.setArray(4, row.getConnection().createArrayOf("text", texts(event.work())));
        row.setString(5, event.basis());
    }

    private static Object[] texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray();
    }
}
