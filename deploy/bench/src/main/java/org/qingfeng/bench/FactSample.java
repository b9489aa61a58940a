package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** The facts of some real records, to be written again and again under new ids. */
final class FactSample {
    private static final String FACTS = """
            SELECT dense_rank() OVER (ORDER BY record_id) - 1, metric, part, source, on_date::text, until::text,
                   stat_date::text, recorded_on::text, org, campaign, array_to_string(slices, U&'\\001F'), counted_by,
                   amount, EXISTS (SELECT FROM public.counter c WHERE c.metric = f.metric)
              FROM public.fact f
             WHERE generation = (SELECT generation FROM public.live)
               AND record_id IN (SELECT record_id FROM public.fact GROUP BY record_id ORDER BY record_id DESC LIMIT ?)
             ORDER BY record_id, metric, part
            """;
    private static final UUID ALL_CAMPAIGNS = new UUID(0, 0);
    private static final String[] FACT_TYPES = {
        "text", "text", "int2", "date", "date", "date", "date", "text", "uuid", "text", "text", "int8"
    };

    private final List<Row> rows;
    private final int records;
    private final List<Map.Entry<List<String>, Long>> counters;

    /**
     * @param counted whether its metric has counters
     * @param columns as the statement takes them, without the record's id
     */
    private record Row(
            int record, boolean counted, @Nullable Object[] columns) {}

    private FactSample(List<Row> rows) {
        this.rows = rows;
        this.records = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).record + 1;
        this.counters = List.copyOf(counters(rows).entrySet());
    }

    static FactSample read(Connection statistics, int records) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = statistics.prepareStatement(FACTS)) {
            statement.setInt(1, records);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    @Nullable Object[] columns = new Object[FACT_TYPES.length];
                    for (int i = 0; i < columns.length; i++) {
                        columns[i] = FACT_TYPES[i].equals("int2") ? row.getShort(i + 2) : row.getObject(i + 2);
                    }
                    rows.add(new Row(row.getInt(1), row.getBoolean(FACT_TYPES.length + 2), columns));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("statistics has no facts to take as a pattern");
        }
        return new FactSample(rows);
    }

    int records() {
        return records;
    }

    /** In the order of time, as the services make them. */
    List<UUID> newIds() {
        long millis = System.currentTimeMillis();
        List<UUID> ids = new ArrayList<>(records);
        for (int i = 0; i < records; i++) {
            UUID random = UUID.randomUUID();
            ids.add(new UUID(
                    millis << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff, random.getLeastSignificantBits()));
        }
        Collections.sort(ids);
        return ids;
    }

    void bindFacts(PreparedStatement statement, List<UUID> ids) throws SQLException {
        bind(statement, 2, "uuid", rows, row -> ids.get(row.record));
        for (int i = 0; i < FACT_TYPES.length; i++) {
            int column = i;
            bind(statement, i + 3, FACT_TYPES[i], rows, row -> row.columns[column]);
        }
    }

    void bindCounters(PreparedStatement statement) throws SQLException {
        String[] types = {"text", "text", "uuid", "text", "int4", "int2"};
        for (int i = 0; i < types.length; i++) {
            int column = i;
            bind(statement, i + 2, types[i], counters, c -> c.getKey().get(column));
        }
        bind(statement, 8, "int8", counters, Map.Entry::getValue);
    }

    private static <R> void bind(
            PreparedStatement statement, int at, String type, List<R> rows, Function<R, @Nullable Object> column)
            throws SQLException {
        @Nullable Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }

    /** Metric, organization, campaign, slice, month, source → how much; at each level, for all campaigns and its own. */
    private static Map<List<String>, Long> counters(List<Row> rows) {
        Map<List<String>, Long> sums =
                new TreeMap<>((a, b) -> Arrays.compare(a.toArray(new String[0]), b.toArray(new String[0])));
        for (Row row : rows.stream().filter(Row::counted).toList()) {
            long amount = (Long) value(row, 11);
            add(sums, row, (String) value(row, 3), amount);
            String until = (String) row.columns[4];
            if (until != null && !until.equals("infinity")) {
                add(sums, row, until, -amount);
            }
        }
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    private static void add(Map<List<String>, Long> sums, Row row, String date, long amount) {
        OrgCode org = OrgCode.of((String) value(row, 7));
        List<String> places = new ArrayList<>(List.of(org.value()));
        org.ancestors().forEach(a -> places.add(a.value()));
        List<String> slices = new ArrayList<>(List.of(""));
        Arrays.stream(value(row, 9).toString().split("\u001f"))
                .filter(s -> !s.isEmpty())
                .forEach(slices::add);
        List<String> campaigns = new ArrayList<>(List.of(ALL_CAMPAIGNS.toString()));
        if (row.columns[8] != null) {
            campaigns.add(row.columns[8].toString());
        }
        String month = date.substring(0, 4) + date.substring(5, 7);
        for (String place : places) {
            for (String campaign : campaigns) {
                for (String slice : slices) {
                    List<String> key = List.of(
                            (String) value(row, 0),
                            place,
                            campaign,
                            slice,
                            month,
                            value(row, 2).toString());
                    sums.merge(key, amount, Long::sum);
                }
            }
        }
    }

    private static Object value(Row row, int column) {
        return java.util.Objects.requireNonNull(row.columns[column]);
    }
}
