package org.qingfeng.kit.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingfeng.kit.backbone.KafkaTail;
import org.qingfeng.kit.backbone.TestContext;

/** What must hold after every step (reliability.md), asked past the kit's own code. */
final class Invariants {
    private static final String GAPS = """
            SELECT count(*) FROM (SELECT record_id FROM journal GROUP BY record_id
                                  HAVING max(version) <> count(*) OR min(version) <> 1) AS gaps
            """;
    private static final String PASSED_OVER = """
            SELECT j.id FROM journal j JOIN relay_cursor c ON c.shard = j.shard
             WHERE (j.xid, j.seq) <= (c.xid, c.seq)
            """;
    private static final String OFFSETS = "SELECT partition || '=' || next_offset FROM inbox_offset";
    private static final String NOTES = "SELECT record_id || '=' || n FROM note";

    private final TestContext context;
    private final KafkaTail kafka;
    private Map<String, Long> offsets = Map.of();
    private Map<String, Long> notes = Map.of();

    Invariants(TestContext context, KafkaTail kafka) {
        this.context = context;
        this.kafka = kafka;
    }

    void hold(String when) {
        assertEquals(0, context.count(GAPS), "I4, versions without gaps, " + when);
        Set<String> passed = new HashSet<>(context.column(PASSED_OVER));
        passed.removeAll(kafka.upToDate().ids());
        assertEquals(Set.of(), passed, "I5, no cursor passes an event that Kafka lacks, " + when);
        offsets = neverBack(offsets, pairs(context.column(OFFSETS)), "I9, offsets, " + when);
        notes = neverBack(notes, notes(), "I8, no older version over a newer, " + when);
    }

    /** The newest version noted for each record. */
    Map<String, Long> notes() {
        return pairs(context.column(NOTES));
    }

    private static Map<String, Long> neverBack(Map<String, Long> before, Map<String, Long> now, String what) {
        before.forEach((key, value) -> assertTrue(now.getOrDefault(key, -1L) >= value, what + ": " + key));
        return now;
    }

    private static Map<String, Long> pairs(List<String> rows) {
        Map<String, Long> pairs = new HashMap<>();
        for (String row : rows) {
            int at = row.indexOf('=');
            pairs.put(row.substring(0, at), Long.parseLong(row.substring(at + 1)));
        }
        return pairs;
    }
}
