package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Fact;

/** The stored facts of one generation. */
final class Facts {
    private static final String SEPARATOR = "\u001f";

    private Facts() {}

    static List<FactRow> of(Connection connection, short generation, Collection<UUID> records) throws SQLException {
        List<FactRow> facts = new ArrayList<>();
        if (records.isEmpty()) {
            return facts;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.STORED_FACTS)) {
            statement.setShort(1, generation);
            new Columns<>(statement, records, 2).uuids(id -> id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts.add(fact(row));
                }
            }
        }
        return facts;
    }

    private static FactRow fact(ResultSet row) throws SQLException {
        Fact fact = new Fact(
                row.getString("metric"),
                row.getString("part"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("recorded_on", LocalDate.class),
                OrgCode.of(row.getString("org")),
                row.getObject("campaign", UUID.class),
                List.of((String[]) row.getArray("slices").getArray()),
                row.getString("counted_by"),
                row.getLong("amount"));
        return new FactRow(
                row.getObject("record_id", UUID.class),
                row.getShort("source"),
                fact,
                row.getObject("stat_date", LocalDate.class));
    }

    static void delete(Connection connection, short generation, List<FactRow> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.DELETE_FACTS)) {
            new Columns<>(statement, gone, 1)
                    .uuids(FactRow::record)
                    .texts(f -> f.fact().metric())
                    .texts(f -> f.fact().part());
            statement.setShort(4, generation);
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, short generation, List<FactRow> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.INSERT_FACTS)) {
            statement.setShort(1, generation);
            new Columns<>(statement, added, 2)
                    .uuids(FactRow::record)
                    .texts(f -> f.fact().metric())
                    .texts(f -> f.fact().part())
                    .shorts(FactRow::source)
                    .dates(f -> f.fact().on())
                    .dates(f -> f.fact().until())
                    .dates(FactRow::statDate)
                    .dates(f -> f.fact().recordedOn())
                    .texts(f -> f.fact().org().value())
                    .uuids(f -> f.fact().campaign())
                    .texts(f -> String.join(SEPARATOR, f.fact().slices()))
                    .texts(f -> f.fact().countedBy())
                    .longs(f -> f.fact().amount());
            statement.executeUpdate();
        }
    }
}
