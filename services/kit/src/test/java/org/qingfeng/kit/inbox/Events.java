package org.qingfeng.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.TestContext;

/** Publishes events, good and bad. */
final class Events implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(Backbone.kafka(), new ByteArraySerializer(), new ByteArraySerializer());
    private final TestContext context;

    Events(TestContext context) {
        this.context = context;
    }

    void thing(UUID record, int incarnation, long version, long n) {
        send(key(record), "thing", incarnation + "", version + "", "{\"n\":" + n + "}");
    }

    void send(byte @Nullable [] key, String recordName, String incarnation, String version, @Nullable String value) {
        List<Header> headers = new ArrayList<>();
        String type = "qingfeng." + context.name() + "." + recordName + ".changed.v1";
        headers.add(new RecordHeader(EventHeaders.TYPE, type.getBytes(UTF_8)));
        headers.add(new RecordHeader(EventHeaders.INCARNATION, incarnation.getBytes(UTF_8)));
        headers.add(new RecordHeader(EventHeaders.RECORD_VERSION, version.getBytes(UTF_8)));
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        producer.send(new ProducerRecord<>(context.topic(), null, key, bytes, headers));
        producer.flush();
    }

    static byte[] key(UUID record) {
        return record.toString().getBytes(UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
