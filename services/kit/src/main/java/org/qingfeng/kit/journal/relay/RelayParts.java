package org.qingfeng.kit.journal.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;

/** A relay put together: what its thread drives. */
record RelayParts(
        ShardLeases leases,
        HistoryCheck history,
        RelayRound round,
        WithheldEvents withheld,
        RelayLag lag,
        RelayCounts counts) {

    static RelayParts of(
            DataSource database,
            Map<String, Object> kafka,
            Supplier<Producer<byte[], byte[]>> producers,
            RelaySettings settings,
            MeterRegistry registry) {
        String context = settings.context();
        RelayCounts counts = new RelayCounts(registry);
        ShardLeases leases = new ShardLeases(database, context + "-" + UUID.randomUUID(), settings.lease());
        EventSender sender = new EventSender(producers);
        JournalReader reader = new JournalReader(
                database, settings.batchEvents(), settings.batchBytes().asLongValue());
        return new RelayParts(
                leases,
                new HistoryCheck(
                        database,
                        new LastEvents(kafka, settings.maxBlock()),
                        settings.topics(),
                        "/qingfeng/" + context,
                        counts),
                new RelayRound(leases, reader, sender, new Cursors(database), counts),
                new WithheldEvents(database, sender, settings.withheldRetry()),
                new RelayLag(database, registry, counts),
                counts);
    }
}
