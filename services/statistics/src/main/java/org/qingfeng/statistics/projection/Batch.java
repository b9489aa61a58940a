package org.qingfeng.statistics.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.qingfeng.contracts.EventHeaders;

/** Messages of one or more partitions that are applied in one transaction. */
public final class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class);

    private final Map<String, Advance> advances = new LinkedHashMap<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Parked> parked = new ArrayList<>();

    /**
     * How far a partition is read.
     *
     * @param expected the offset at which the database must stand, so that nobody else applied these messages
     */
    record Advance(String topic, String topicId, int partition, long expected, long next, Instant eventTime) {}

    record Parked(Message message, String reason) {}

    private Batch() {}

    /**
     * @param messages in offset order within each partition
     * @param expected where each partition stands in the database, by topic id and partition
     */
    public static Batch of(EventReader reader, List<Message> messages, Map<String, Long> expected) {
        Batch batch = new Batch();
        for (Message message : messages) {
            batch.advance(
                    message, expected.getOrDefault(place(message.topicId(), message.partition()), message.offset()));
            batch.read(reader, message);
        }
        return batch;
    }

    /** Without moving any offset: what was parked, tried again. */
    static Batch again(EventReader reader, List<Message> messages) {
        Batch batch = new Batch();
        messages.forEach(m -> batch.read(reader, m));
        return batch;
    }

    /** One message that the database refused: it is parked, and its partition goes on. */
    static Batch refused(Message message, long expected, String reason) {
        Batch batch = new Batch();
        batch.advance(message, expected);
        batch.parked.add(new Parked(message, reason));
        return batch;
    }

    public static String place(String topicId, int partition) {
        return topicId + '/' + partition;
    }

    private void advance(Message message, long expected) {
        String place = place(message.topicId(), message.partition());
        Advance before = advances.get(place);
        advances.put(
                place,
                new Advance(
                        message.topic(),
                        message.topicId(),
                        message.partition(),
                        before == null ? expected : before.expected(),
                        message.offset() + 1,
                        message.time()));
    }

    private void read(EventReader reader, Message message) {
        try {
            if (reader.marksIncarnation(message)) {
                passOver(message);
            } else {
                arrivals.add(reader.read(message));
            }
        } catch (Unreadable e) {
            parked.add(new Parked(message, e.reason()));
        }
    }

    /**
     * Newer incarnations win record by record, so a mark changes nothing by itself. What the completed incarnation did not
     * announce keeps its last state here.
     */
    private static void passOver(Message mark) {
        LOG.infof(
                "%s/%d@%d marks incarnation %s: %s",
                mark.topic(),
                mark.partition(),
                mark.offset(),
                mark.headers().get(EventHeaders.INCARNATION),
                mark.headers().get(EventHeaders.TYPE));
    }

    List<Advance> advances() {
        return List.copyOf(advances.values());
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<Parked> parked() {
        return parked;
    }
}
