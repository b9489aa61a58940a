package org.qingfeng.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.ClientSettings;
import org.qingfeng.embedded.Signals;
import org.qingfeng.embedded.TopicSetup;

/** The broker seen from outside the services: what is in a topic, put something there, take the broker away. */
public final class Broker {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Broker() {}

    /** Settings of any client. */
    public static Map<String, Object> settings() {
        Facts facts = Installation.shared().facts();
        return ClientSettings.of(facts.bootstrap(), Installation.login(facts));
    }

    public static void createTopic(String name) {
        Facts facts = Installation.shared().facts();
        TopicSetup.create(facts.bootstrap(), Installation.login(facts), List.of(name));
    }

    /** Everything in a topic from its beginning to its end of now, partition by partition. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(all::add);
            }
            return all;
        }
    }

    /** The messages of one record, in the order of its partition. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, String key) {
        return read(topic).stream().filter(message -> key.equals(message.key())).toList();
    }

    /** Sends one message and waits until the broker has it. */
    public static void send(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent to " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A header's text; null if the message does not have it. */
    public static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Kills the broker; {@link #restart()} brings it back on the same port with its log. */
    public static void kill() {
        try {
            long pid = Long.parseLong(
                    Files.readString(Installation.shared().facts().dir().resolve("broker.pid")));
            Signals.send("KILL", pid);
            if (!Signals.waitUntil(() -> !Signals.isRunning(pid), PATIENCE)) {
                throw new IllegalStateException("the broker " + pid + " is still there");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void restart() {
        try {
            Servers.startBroker(Installation.shared().facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
