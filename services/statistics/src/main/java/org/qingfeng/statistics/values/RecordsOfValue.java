package org.qingfeng.statistics.values;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.paging.Cursors;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Fact;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Quotient;
import org.qingfeng.statistics.catalogue.RecordKind;
import org.qingfeng.statistics.catalogue.Shape;

/** Lists the facts behind a value, from the same population as the value itself. */
@Singleton
class RecordsOfValue {
    /** In the order of date, record and part; a distinct count shows each key's first fact. */
    private static final String PAGE = """
            SELECT f.record_id, f.part, f.on_date, f.until, f.org, f.campaign, f.slices, f.counted_by, f.amount,
                   EXISTS (SELECT 1 FROM fact n
                            WHERE n.generation = f.generation AND n.metric = ? AND n.record_id = f.record_id
                              AND n.part = f.part AND n.slices @> ?::text[]) AS in_numerator
              FROM fact f
             WHERE f.generation = ? AND f.metric = ? AND f.org >= ? AND f.org < ?
               AND (?::uuid IS NULL OR f.campaign = ?) AND f.slices @> ?::text[]
               AND ((f.until IS NULL AND f.on_date >= ? AND f.on_date <= ?) OR (f.on_date <= ? AND f.until > ?))
               AND (f.on_date, f.record_id, f.part) > (?, ?, ?)
               AND (NOT ? OR NOT EXISTS (
                     SELECT 1 FROM fact e
                      WHERE e.generation = f.generation AND e.metric = f.metric AND e.counted_by = f.counted_by
                        AND e.org >= ? AND e.org < ? AND (?::uuid IS NULL OR e.campaign = ?) AND e.slices @> ?::text[]
                        AND ((e.until IS NULL AND e.on_date >= ? AND e.on_date <= ?) OR (e.on_date <= ? AND e.until > ?))
                        AND (e.on_date, e.record_id, e.part) < (f.on_date, f.record_id, f.part)))
             ORDER BY f.on_date, f.record_id, f.part
             LIMIT ?
            """;

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final UUID FIRST = new UUID(0, 0);

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Answers answers;
    private final Cursors cursors;

    @Inject
    RecordsOfValue(Catalogue catalogue, Snapshots snapshots, Answers answers, Cursors cursors) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.answers = answers;
        this.cursors = cursors;
    }

    private record Position(LocalDate on, UUID record, String part) {}

    RecordsAnswer of(Question question, int limit, @Nullable String cursor, Caller caller) {
        String binding = caller.subject() + ' ' + question.fingerprint();
        Position after = cursor == null ? new Position(BEFORE_ALL, FIRST, "") : position(cursors.open(cursor, binding));
        return snapshots.read(caller, (connection, generation) -> {
            Answers.demandExists(connection, question.org(), caller);
            Metric metric = question.metrics().get(0);
            MetricValue value =
                    answers.values(connection, generation, question, caller).get(0);
            if (Confidential.hides(metric, caller)) {
                return new RecordsAnswer(
                        metric.code(), value.count(), List.of(), value.count(), value.suppressed(), null);
            }
            List<Position> positions = new ArrayList<>();
            List<FactItem> items = page(connection, generation, question, metric, after, limit + 1, positions);
            String next = null;
            if (items.size() > limit) {
                items = items.subList(0, limit);
                next = cursors.seal(text(positions.get(limit - 1)), binding);
            }
            return new RecordsAnswer(metric.code(), value.count(), items, 0L, null, next);
        });
    }

    private List<FactItem> page(
            Connection connection,
            short generation,
            Question question,
            Metric metric,
            Position after,
            int limit,
            List<Position> positions)
            throws SQLException {
        Counted<?, ?> listed = listed(metric);
        Period period = answers.effective(metric, question.period());
        List<FactItem> items = new ArrayList<>();
        if (period.isEmpty() && listed.shape() == Shape.FLOW) {
            return items;
        }
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            PageParameters parameters = new PageParameters(statement, question, period, listed);
            parameters.numerator(metric);
            parameters.population(generation);
            statement.setObject(parameters.next(), after.on());
            statement.setObject(parameters.next(), after.record());
            statement.setString(parameters.next(), after.part());
            parameters.firstOfEachKey();
            statement.setInt(parameters.next(), limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(item(row, catalogue.kindOf(listed, row.getString(2)), metric));
                    positions.add(new Position(
                            row.getObject(3, LocalDate.class), row.getObject(1, UUID.class), row.getString(2)));
                }
            }
        }
        return items;
    }

    private Counted<?, ?> listed(Metric metric) {
        return metric instanceof Quotient quotient ? catalogue.counted(quotient.denominator()) : (Counted<?, ?>) metric;
    }

    private static FactItem item(ResultSet row, RecordKind kind, Metric metric) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        LocalDate until = row.getObject("until", LocalDate.class);
        return new FactItem(
                kind.kind(),
                id,
                kind.linkTo(id.toString()),
                row.getString("counted_by"),
                row.getObject("on_date", LocalDate.class),
                Fact.FOREVER.equals(until) ? null : until,
                OrgCode.of(row.getString("org")),
                row.getObject("campaign", UUID.class),
                dimensions((String[]) row.getArray("slices").getArray()),
                row.getLong("amount"),
                metric instanceof Quotient ? row.getBoolean("in_numerator") : null);
    }

    private static Map<String, List<String>> dimensions(String[] slices) {
        Map<String, List<String>> dimensions = new TreeMap<>();
        for (String slice : slices) {
            int colon = slice.indexOf(':');
            dimensions
                    .computeIfAbsent(slice.substring(0, colon), d -> new ArrayList<>())
                    .add(slice.substring(colon + 1));
        }
        return dimensions;
    }

    private static String text(Position position) {
        return position.on() + " " + position.record() + ' ' + position.part();
    }

    private static Position position(String text) {
        String[] parts = text.split(" ", 3);
        return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }
}
