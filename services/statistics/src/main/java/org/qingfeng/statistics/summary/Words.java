package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Period;

/** Fills the blanks for words from what the records call things, in the caller's snapshot and scope. */
@Singleton
class Words {
    private static final String NAME = "SELECT name FROM organization WHERE code = ? AND name IS NOT NULL";

    private static final String FROM_FACTS = """
              FROM fact f
             WHERE f.generation = ? AND f.metric = ? AND f.org >= ? AND f.org < ?
               AND (?::uuid IS NULL OR f.campaign = ?)
               AND (f.until IS NULL AND f.on_date >= ? AND f.on_date <= ? OR f.until > ? AND f.on_date <= ?)
             GROUP BY f.counted_by
             ORDER BY min(f.on_date), f.counted_by
             LIMIT 50
            """;

    /** In the order in which they first occurred. */
    private static final String KEYS = "SELECT f.counted_by\n" + FROM_FACTS;

    /** What the records with these keys are called; one that is not the caller's to see stays unnamed. */
    private static final String TITLES = """
            WITH keys AS MATERIALIZED (SELECT f.counted_by, min(f.on_date) AS first_on
            """ + FROM_FACTS + """
            )
            SELECT convert_from(r.event, 'UTF8')::jsonb ->> 'title'
              FROM keys k JOIN record r ON r.id = k.counted_by::uuid
             WHERE convert_from(r.event, 'UTF8')::jsonb ->> 'title' IS NOT NULL
             ORDER BY k.first_on, k.counted_by
            """;

    private final Catalogue catalogue;

    @Inject
    Words(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    SummaryView.TextView of(Connection connection, short generation, TextSlot slot, Scope scope) throws SQLException {
        return switch (slot.filling()) {
            case PERSON -> view(slot, "PERSON", "TO_WRITE", List.of());
            case ORGANIZATION -> recorded(slot, name(connection, scope));
            case NAMES -> recorded(slot, keys(connection, generation, KEYS, slot, scope));
            case TITLES -> recorded(slot, keys(connection, generation, TITLES, slot, scope));
        };
    }

    private static SummaryView.TextView recorded(TextSlot slot, List<String> texts) {
        return view(slot, "RECORDS", texts.isEmpty() ? "NOT_RECORDED" : "RECORDED", texts);
    }

    private static SummaryView.TextView view(TextSlot slot, String filledBy, String status, List<String> texts) {
        return new SummaryView.TextView(slot.placeholder(), slot.name(), filledBy, status, texts, slot.metric());
    }

    private static List<String> name(Connection connection, Scope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAME)) {
            statement.setString(1, scope.org().value());
            return texts(statement);
        }
    }

    private List<String> keys(Connection connection, short generation, String sql, TextSlot slot, Scope scope)
            throws SQLException {
        Optional<Metric> metric = catalogue.metric(String.valueOf(slot.metric()));
        if (metric.isEmpty()) {
            return List.of();
        }
        Period period = scope.period();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setShort(1, generation);
            statement.setString(2, metric.get().code());
            statement.setString(3, scope.org().from());
            statement.setString(4, scope.org().until());
            statement.setObject(5, scope.campaign(metric.get()), Types.OTHER);
            statement.setObject(6, scope.campaign(metric.get()), Types.OTHER);
            LocalDate[] days = {period.from(), period.to(), period.to(), period.to()};
            for (int i = 0; i < days.length; i++) {
                statement.setObject(7 + i, days[i]);
            }
            return texts(statement);
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
