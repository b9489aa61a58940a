package org.qingfeng.kit.journal.relay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Read, send, advance: the one thing a relay does. */
final class RelayRound implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayRound.class);

    private final ShardLeases leases;
    private final JournalReader reader;
    private final EventSender sender;
    private final Cursors cursors;
    private final RelayCounts counts;

    RelayRound(ShardLeases leases, JournalReader reader, EventSender sender, Cursors cursors, RelayCounts counts) {
        this.leases = leases;
        this.reader = reader;
        this.sender = sender;
        this.cursors = cursors;
        this.counts = counts;
    }

    /**
     * One round over all shards we hold.
     *
     * @param meanwhile keeps the leases alive while Kafka is slow
     * @throws KafkaAway if Kafka did not take all of it; what it took is not sent again
     */
    Progress run(Runnable meanwhile) throws SQLException, InterruptedException, KafkaAway {
        // The epochs of the moment of reading: a shard that is lost and taken again meanwhile must not be moved by this
        // batch.
        List<Lease> owned = List.copyOf(leases.held());
        JournalReader.Batch batch = reader.next(owned);
        if (batch.events().isEmpty()) {
            return Progress.NOTHING;
        }
        Outcome outcome = sender.send(batch.events(), meanwhile);
        advance(owned, outcome);
        if (outcome.failure() != null) {
            throw new KafkaAway(outcome.failure());
        }
        return batch.more() ? Progress.MORE : Progress.SENT;
    }

    private void advance(List<Lease> owned, Outcome outcome) throws SQLException {
        List<Lease> sent = new ArrayList<>();
        for (Lease lease : owned) {
            Position prefix = outcome.prefixes().get(lease.shard());
            if (prefix != null) {
                sent.add(lease.movedTo(prefix));
            }
        }
        counts.repeated(outcome.beyondGap());
        if (sent.isEmpty()) {
            return;
        }
        Set<Integer> moved = cursors.advance(sent, outcome.withheld());
        for (Lease lease : sent) {
            int events = outcome.sentOf(lease.shard());
            if (moved.contains(lease.shard())) {
                leases.moved(lease, lease.at());
                counts.sent(events);
            } else {
                leases.lost(lease);
                counts.refused();
                counts.repeated(events);
                LOG.warnf("shard %d was taken by another relay; its cursor was not moved", lease.shard());
            }
        }
        outcome.withheld()
                .forEach(w -> LOG.errorf(
                        "Kafka refuses the event of journal row %s (%d bytes), it is withheld: %s",
                        w.id(), w.bytes(), w.reason()));
    }

    @Override
    public void close() {
        sender.close();
    }

    enum Progress {
        NOTHING,
        SENT,
        MORE
    }
}
