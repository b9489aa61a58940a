package org.qingfeng.kit.directorycopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.directory.RuleParameterEvent;
import org.qingfeng.kit.calendar.RuleParameter;

/** Terms and limits that the directory announced. */
final class RuleParameterCopy {
    private static final String FORGET = "DELETE FROM known_rule_parameter WHERE id = ANY (?)";
    private static final String KEEP = """
            INSERT INTO known_rule_parameter (id, code, value, unit, basis, valid_from, valid_to)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = """
            SELECT code, value, unit, basis, valid_from, valid_to FROM known_rule_parameter ORDER BY code, valid_from, id
            """;

    private RuleParameterCopy() {}

    static void write(Connection connection, List<RuleParameterEvent> events) throws SQLException {
        CopyTable.delete(connection, FORGET, events);
        List<RuleParameterEvent> standing =
                events.stream().filter(e -> CopyTable.stands(e.state())).toList();
        CopyTable.batch(connection, KEEP, standing, RuleParameterCopy::bind);
    }

    static List<RuleParameter> all(Connection connection) throws SQLException {
        List<RuleParameter> parameters = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                parameters.add(new RuleParameter(
                        rows.getString("code"),
                        null,
                        rows.getBigDecimal("value"),
                        RuleParameter.Unit.valueOf(rows.getString("unit")),
                        rows.getString("basis"),
                        rows.getObject("valid_from", LocalDate.class),
                        rows.getObject("valid_to", LocalDate.class)));
            }
        }
        return parameters;
    }

    private static void bind(PreparedStatement row, RuleParameterEvent event) throws SQLException {
        row.setObject(1, event.id());
        row.setString(2, event.code());
        row.setBigDecimal(3, event.value());
        // An unknown unit is parked, not believed.
        row.setString(4, RuleParameter.Unit.valueOf(event.unit()).name());
        row.setString(5, event.basis());
        row.setObject(6, event.validFrom());
        row.setObject(7, event.validTo());
    }
}
