package org.qingfeng.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A broker that keeps what it took and lets in who has the password. */
class EmbeddedBrokerTest {
    private static final String TOPIC = "test.things.v1";

    @Test
    void keepsItsLogOverARestartBehindAPassword() throws Exception {
        Path dir = Scratch.directory("broker");
        Credentials login = new Credentials("qingfeng", "a-broker-password");
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, FreePort.any(), login)) {
            TopicSetup.create(broker.bootstrap(), login, List.of(TOPIC));
            TopicSetup.create(broker.bootstrap(), login, List.of(TOPIC));
            send(broker, login, "a thing");
            refuses(broker, new Credentials("qingfeng", "a-wrong-password"));
            keepsEverything(broker, login);
        }
        try (EmbeddedBroker again = EmbeddedBroker.start(dir, FreePort.any(), login)) {
            assertEquals(List.of("a thing"), read(again, login));
        }
    }

    @Test
    void letsTestsInWithoutAPassword() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Scratch.directory("open"), FreePort.any(), null)) {
            TopicSetup.create(broker.bootstrap(), null, List.of(TOPIC));
            send(broker, null, "another");
            assertEquals(List.of("another"), read(broker, null));
        }
    }

    private static void keepsEverything(EmbeddedBroker broker, Credentials login) throws Exception {
        try (Admin admin = Admin.create(ClientSettings.of(broker.bootstrap(), login))) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            Config config = admin.describeConfigs(List.of(topic))
                    .values()
                    .values()
                    .iterator()
                    .next()
                    .get();
            assertEquals("delete", config.get("cleanup.policy").value());
            assertEquals("-1", config.get("retention.ms").value());
            TopicDescription description = admin.describeTopics(List.of(TOPIC))
                    .topicNameValues()
                    .values()
                    .iterator()
                    .next()
                    .get();
            assertEquals(12, description.partitions().size());
        }
    }

    private static void refuses(EmbeddedBroker broker, Credentials login) {
        try (Admin admin = Admin.create(ClientSettings.of(broker.bootstrap(), login))) {
            assertThrows(
                    ExecutionException.class, () -> admin.listTopics().names().get());
        }
    }

    private static void send(EmbeddedBroker broker, @Nullable Credentials login, String value) throws Exception {
        Map<String, Object> settings = ClientSettings.of(broker.bootstrap(), login);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 3, "key", value)).get();
        }
    }

    private static List<String> read(EmbeddedBroker broker, @Nullable Credentials login) {
        Map<String, Object> settings = ClientSettings.of(broker.bootstrap(), login);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 3);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            consumer.poll(Duration.ofSeconds(20)).forEach(message -> values.add(message.value()));
            return values;
        }
    }
}
