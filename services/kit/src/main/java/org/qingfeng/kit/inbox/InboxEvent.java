package org.qingfeng.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Reannouncement;
import org.qingfeng.kit.kafka.EventType;

/**
 * One record's whole state as another context published it.
 *
 * @param value the JSON of the contracts record, UTF-8; not looked at yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record InboxEvent(
        String topic,
        int partition,
        long offset,
        UUID recordId,
        int incarnation,
        long version,
        EventType type,
        byte[] value) {
    /** The order of a record's states; Kafka's order is not that. */
    static final Comparator<InboxEvent> AGE =
            Comparator.comparingInt(InboxEvent::incarnation).thenComparingLong(InboxEvent::version);

    /**
     * Whether it only marks where a context begins or has completed telling its records again. Newer incarnations win
     * record by record, so a mark changes nothing by itself.
     */
    static boolean marksIncarnation(ConsumerRecord<byte[], byte[]> message) {
        return EventType.parse(text(message, EventHeaders.TYPE)).record().equals(Reannouncement.KIND);
    }

    /** @throws IllegalArgumentException saying what is missing or wrong */
    static InboxEvent read(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null) {
            throw new IllegalArgumentException("the message has no value");
        }
        UUID key = uuid(message.key());
        if (key == null) {
            throw new IllegalArgumentException("the key is not a record id");
        }
        return new InboxEvent(
                message.topic(),
                message.partition(),
                message.offset(),
                key,
                (int) number(message, EventHeaders.INCARNATION, Integer.MAX_VALUE),
                number(message, EventHeaders.RECORD_VERSION, Long.MAX_VALUE),
                EventType.parse(text(message, EventHeaders.TYPE)),
                message.value());
    }

    static @Nullable UUID uuid(byte @Nullable [] key) {
        if (key == null) {
            return null;
        }
        try {
            return UUID.fromString(new String(key, UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static long number(ConsumerRecord<?, ?> message, String name, long most) {
        String text = text(message, name);
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) > most) {
            throw new IllegalArgumentException("the header " + name + " is not a number: " + text);
        }
        return Long.parseLong(text);
    }

    private static String text(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("the header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
