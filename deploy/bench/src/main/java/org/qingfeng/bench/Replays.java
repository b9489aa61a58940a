package org.qingfeng.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.qingfeng.contracts.Topics;

/** Sends what a topic holds into it again, shuffled: what readers must bear. */
final class Replays {
    private Replays() {}

    /** @param seed by which the order can be had again */
    static long send(
            Map<String, Object> connection, List<ConsumerRecord<byte[], byte[]>> messages, int times, long seed) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(messages);
        }
        Collections.shuffle(all, new Random(seed));
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", "20");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ConsumerRecord<byte[], byte[]> message : all) {
                producer.send(new ProducerRecord<>(
                        Topics.RECTIFICATION, null, message.key(), message.value(), message.headers()));
            }
        }
        return all.size();
    }
}
