package org.qingfeng.statistics.projection;

/**
 * Every statement of a batch, in the order in which it runs. Public so that the bench can drive the same SQL from a plain
 * JDBC loop as the limit to be measured beside (performance.md, L6).
 */
public final class ProjectionSql {
    /** First of all: moves the offsets from where this batch was read. Fewer rows than partitions: somebody else applied it. */
    public static final String MOVE_OFFSETS = """
            UPDATE projection_offset o
               SET next_offset = n.next_offset, event_time = n.event_time
              FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[])
                   AS m(topic_id, partition, expected, next_offset, millis)
                   CROSS JOIN LATERAL (SELECT m.next_offset, to_timestamp(m.millis / 1000.0) AS event_time) n
             WHERE o.topic_id = m.topic_id AND o.partition = m.partition AND o.next_offset = m.expected
            """;

    /** New records with their event; those that exist are left alone. Returns the ids that were new. */
    public static final String REGISTER_UNSEEN = """
            INSERT INTO record (id, source, kind, incarnation, version, org, event)
            SELECT * FROM unnest(?::uuid[], ?::smallint[], ?::text[], ?::int[], ?::bigint[], ?::text[], ?::bytea[])
            ON CONFLICT (id) DO NOTHING
            RETURNING id
            """;

    /** Before their facts are read, so that two workers on one record follow each other. */
    public static final String LOCK_RECORDS = """
            SELECT id, source, incarnation, version
              FROM record
             WHERE id = ANY (?::uuid[])
             ORDER BY id
               FOR UPDATE
            """;

    public static final String UPDATE_RECORDS = """
            UPDATE record r
               SET kind = n.kind, incarnation = n.incarnation, version = n.version, org = n.org, event = n.event,
                   applied_at = now()
              FROM unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::text[], ?::bytea[])
                   AS n(id, kind, incarnation, version, org, event)
             WHERE r.id = n.id
            """;

    public static final String STORED_FACTS = """
            SELECT record_id, metric, part, source, on_date, until, stat_date, recorded_on, org, campaign, slices,
                   counted_by, amount
              FROM fact
             WHERE generation = ? AND record_id = ANY (?::uuid[])
            """;

    public static final String DELETE_FACTS = """
            DELETE FROM fact f
             USING unnest(?::uuid[], ?::text[], ?::text[]) AS gone(record_id, metric, part)
             WHERE f.generation = ? AND f.record_id = gone.record_id AND f.metric = gone.metric AND f.part = gone.part
            """;

    /** Slices come joined by U+001F, since unnest takes no ragged arrays. */
    public static final String INSERT_FACTS = """
            INSERT INTO fact (generation, record_id, metric, part, source, on_date, until, stat_date, recorded_on, org,
                              campaign, slices, counted_by, amount)
            SELECT ?::smallint, record_id, metric, part, source, on_date, until, stat_date, recorded_on, org, campaign,
                   string_to_array(slices, U&'\\001F'), counted_by, amount
              FROM unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[], ?::date[], ?::date[], ?::date[], ?::date[],
                          ?::text[], ?::uuid[], ?::text[], ?::text[], ?::bigint[])
                   AS n(record_id, metric, part, source, on_date, until, stat_date, recorded_on, org, campaign, slices,
                        counted_by, amount)
            """;

    /** In key order. */
    public static final String ADD_TO_COUNTERS = """
            INSERT INTO counter AS c (generation, metric, org, campaign, slice, month, source, n)
            SELECT ?::smallint, metric, org, campaign, slice, month, source, n
              FROM unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::int[], ?::smallint[], ?::bigint[])
                   AS d(metric, org, campaign, slice, month, source, n)
            ON CONFLICT (generation, metric, org, campaign, slice, month, source) DO UPDATE SET n = c.n + excluded.n
            """;

    /** What a rebuild must look at again. */
    public static final String MARK_FOR_DERIVATION = """
            INSERT INTO rederive (generation, record_id)
            SELECT ?::smallint, id FROM unnest(?::uuid[]) AS n(id)
            ON CONFLICT DO NOTHING
            """;

    public static final String PARK = """
            INSERT INTO parked (id, topic, topic_id, partition, kafka_offset, record_id, incarnation, version, key, headers,
                                value, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            ON CONFLICT (topic_id, partition, kafka_offset) DO UPDATE SET reason = excluded.reason
            """;

    /** A newer applied version says more than the parked older one, and than one whose version nobody can read. */
    public static final String CLEAR_PARKED = """
            DELETE FROM parked p
             USING unnest(?::uuid[], ?::int[], ?::bigint[]) AS n(id, incarnation, version)
             WHERE p.record_id = n.id AND (coalesce(p.incarnation, 0), coalesce(p.version, 0)) <= (n.incarnation, n.version)
            """;

    private ProjectionSql() {}
}
