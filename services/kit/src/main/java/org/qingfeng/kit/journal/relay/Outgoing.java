package org.qingfeng.kit.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.kit.kafka.EventType;

/** A journal row on its way to Kafka. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Outgoing(
        UUID id,
        int shard,
        Position position,
        String topic,
        String type,
        UUID recordId,
        long version,
        String orgCode,
        Instant at,
        @Nullable String traceparent,
        int incarnation,
        byte[] event) {

    /** CloudEvents 1.0 in binary mode; keyed by the record, so that its versions stay in one partition. */
    ProducerRecord<byte[], byte[]> message() {
        EventType parts = EventType.parse(type);
        List<Header> headers = new ArrayList<>(12);
        add(headers, EventHeaders.ID, id.toString());
        add(headers, EventHeaders.SOURCE, parts.source());
        add(headers, EventHeaders.TYPE, type);
        add(headers, EventHeaders.SUBJECT, recordId.toString());
        add(headers, EventHeaders.TIME, at.toString());
        add(headers, EventHeaders.SPEC_VERSION, "1.0");
        add(headers, EventHeaders.DATA_SCHEMA, parts.schema());
        add(headers, EventHeaders.ORG_CODE, orgCode);
        add(headers, EventHeaders.RECORD_VERSION, Long.toString(version));
        add(headers, EventHeaders.INCARNATION, Integer.toString(incarnation));
        add(headers, EventHeaders.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            add(headers, EventHeaders.TRACEPARENT, traceparent);
        }
        return new ProducerRecord<>(topic, null, recordId.toString().getBytes(UTF_8), event, headers);
    }

    private static void add(List<Header> headers, String name, String value) {
        headers.add(new RecordHeader(name, value.getBytes(UTF_8)));
    }
}
