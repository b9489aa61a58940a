package org.qingfeng.bench.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** I1–I6, I8 and I10: a recording service's database, its topic, and the statistics' database compared with each other. */
public final class Checker {
    private static final String STORED = """
            SELECT p.title, p.id, p.version, count(j.id)
              FROM problem p LEFT JOIN journal j ON j.record_id = p.id AND j.version = 1
             GROUP BY p.id
            """;
    private static final String GAPS = """
            SELECT record_id::text FROM journal WHERE version IS NOT NULL
             GROUP BY record_id HAVING count(*) <> max(version) OR min(version) <> 1
            """;
    private static final String EVENTS = "SELECT id FROM journal WHERE event IS NOT NULL";
    private static final String JOURNAL_VERSIONS =
            "SELECT record_id, max(version) FROM journal WHERE event IS NOT NULL GROUP BY record_id";
    private static final String PROJECTED = "SELECT id, version FROM record WHERE kind = ANY (?)";
    private static final String PARKED = "SELECT record_id, version FROM parked WHERE record_id IS NOT NULL";
    private static final String EMPTY_PARKED =
            "SELECT id::text FROM parked WHERE reason = '' OR value IS NULL AND headers IS NULL";

    private final Connection recording;
    private final Connection statistics;

    public Checker(Connection recording, Connection statistics) {
        this.recording = recording;
        this.statistics = statistics;
    }

    /** I1–I3 against what the load knows. Unknown ones are to be asked again with their key before. */
    public List<Finding> whatWasSent(Collection<Sent> sent) throws SQLException {
        Map<String, List<Stored>> byTitle = stored();
        List<String> lost = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        for (Sent one : sent) {
            List<Stored> found = byTitle.getOrDefault(one.key(), List.of());
            switch (one.outcome()) {
                case OK ->
                    addIf(
                            lost,
                            found.size() != 1
                                    || !found.get(0).once()
                                    || !found.get(0).is(one.id()),
                            one);
                case FAIL -> addIf(kept, !found.isEmpty(), one);
                case UNKNOWN -> addIf(doubled, found.size() > 1, one);
            }
        }
        return List.of(
                new Finding("I1", "every acknowledged write is stored once", count(sent, Sent.Outcome.OK), lost),
                new Finding("I2", "every refused write is absent", count(sent, Sent.Outcome.FAIL), kept),
                new Finding(
                        "I3", "every unknown write is there once or not", count(sent, Sent.Outcome.UNKNOWN), doubled));
    }

    /** I4: the versions of a record have no gap. */
    public Finding versionsAreGapless() throws SQLException {
        return new Finding(
                "I4",
                "journal versions are gapless",
                versions(recording, JOURNAL_VERSIONS).size(),
                texts(recording, GAPS));
    }

    /** I5: what the journal has, Kafka has. @param inKafka the ids of all events in the topic, duplicates included */
    public Finding everyEventIsInKafka(List<UUID> inKafka) throws SQLException {
        Set<UUID> known = new HashSet<>(inKafka);
        List<String> missing = new ArrayList<>();
        long checked = 0;
        try (PreparedStatement statement = recording.prepareStatement(EVENTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                checked++;
                UUID id = row.getObject(1, UUID.class);
                if (!known.contains(id)) {
                    missing.add(id.toString());
                }
            }
        }
        return new Finding(
                "I5", "Kafka has every event (" + (inKafka.size() - known.size()) + " duplicates)", checked, missing);
    }

    /** I6 and I8: the statistics hold exactly the newest version of each record, parked ones aside. */
    public Finding statisticsFollow(List<String> kinds) throws SQLException {
        Map<UUID, Long> journal = versions(recording, JOURNAL_VERSIONS);
        Map<UUID, Long> projected = new HashMap<>();
        try (PreparedStatement statement = statistics.prepareStatement(PROJECTED)) {
            statement.setArray(1, statistics.createArrayOf("text", kinds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    projected.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
        }
        Set<UUID> parked = versions(statistics, PARKED).keySet();
        List<String> wrong = new ArrayList<>();
        journal.forEach((id, version) -> {
            if (!parked.contains(id) && !version.equals(projected.get(id))) {
                wrong.add(id + " journal " + version + " statistics " + projected.get(id));
            }
        });
        projected.keySet().stream()
                .filter(id -> !journal.containsKey(id))
                .forEach(id -> wrong.add(id + " only in statistics"));
        return new Finding("I6", "statistics hold the newest version of every record", journal.size(), wrong);
    }

    /** I10: what was parked is whole and says why. */
    public Finding parkedAreWhole() throws SQLException {
        return new Finding(
                "I10",
                "parked events hold bytes and reason",
                versions(statistics, PARKED).size(),
                texts(statistics, EMPTY_PARKED));
    }

    private record Stored(UUID id, long version, long firstVersions) {
        boolean once() {
            return firstVersions == 1;
        }

        boolean is(@Nullable UUID told) {
            return told == null || told.equals(id);
        }
    }

    private Map<String, List<Stored>> stored() throws SQLException {
        List<Map.Entry<String, Stored>> rows = new ArrayList<>();
        try (PreparedStatement statement = recording.prepareStatement(STORED);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(Map.entry(
                        row.getString(1), new Stored(row.getObject(2, UUID.class), row.getLong(3), row.getLong(4))));
            }
        }
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void addIf(List<String> violations, boolean wrong, Sent sent) {
        if (wrong) {
            violations.add(sent.toString());
        }
    }

    private static long count(Collection<Sent> sent, Sent.Outcome outcome) {
        return sent.stream().filter(s -> s.outcome() == outcome).count();
    }

    private static Map<UUID, Long> versions(Connection connection, String sql) throws SQLException {
        Map<UUID, Long> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                versions.merge(row.getObject(1, UUID.class), row.getLong(2), Math::max);
            }
        }
        return versions;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
