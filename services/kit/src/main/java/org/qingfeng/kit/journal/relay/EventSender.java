package org.qingfeng.kit.journal.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch whole and waits once for all its answers. Waiting for the futures is what a flush does, but leaves room to
 * keep the leases alive. After a failure the producer is thrown away: a new one knows of recreated topics and new brokers.
 */
final class EventSender implements AutoCloseable {
    private static final long SLICE_MILLIS = 250;

    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> producer;

    EventSender(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /** @param meanwhile called a few times a second while Kafka is slow */
    Outcome send(List<Outgoing> events, Runnable meanwhile) throws InterruptedException {
        Producer<byte[], byte[]> open = producer == null ? producers.get() : producer;
        producer = open;
        Flight flight = new Flight(events);
        for (int i = 0; i < events.size(); i++) {
            if (flight.failure() == null) {
                sendOne(open, events.get(i), flight.answer(i));
            } else {
                flight.skip();
            }
        }
        while (!flight.isDone(SLICE_MILLIS)) {
            meanwhile.run();
        }
        if (flight.failure() != null) {
            close();
        }
        return flight.outcome();
    }

    private static void sendOne(Producer<byte[], byte[]> open, Outgoing event, Callback answer) {
        ProducerRecord<byte[], byte[]> message;
        try {
            message = event.message();
        } catch (IllegalArgumentException e) {
            answer.onCompletion(null, new UnsendableEvent(String.valueOf(e.getMessage())));
            return;
        }
        try {
            open.send(message, answer);
        } catch (KafkaException e) {
            // Thrown instead of given to the callback when the producer itself is broken.
            answer.onCompletion(null, e);
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /** What a relay's producer is: it keeps order, sends nothing twice by itself, and holds a bounded amount in memory. */
    static Supplier<Producer<byte[], byte[]>> producers(Map<String, Object> connection, RelaySettings settings) {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "qingfeng-relay");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // A batch is handed over at once, so lingering would only add to the latency of single events.
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        long buffer = Math.max(
                32L << 20,
                settings.batchBytes().asLongValue() * 2 + settings.maxRequest().asLongValue());
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, buffer);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, (int)
                settings.maxRequest().asLongValue());
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.maxBlock().toMillis());
        int delivery = (int) settings.deliveryTimeout().toMillis();
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, delivery / 3));
        properties.put(
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                settings.backoffMax().toMillis());
        return () -> new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
