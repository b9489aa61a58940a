package org.qingfeng.statistics.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.testkit.Broker;

/** An event as a relay sends it. */
public record Published(String topic, String key, Map<String, String> headers, byte[] value) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public static Published of(RecordEvent event) {
        return of(event, 1);
    }

    public static Published of(RecordEvent event, int incarnation) {
        String record = record(event);
        String context = event instanceof OrganizationEvent ? "directory" : "rectification";
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SOURCE, "/qingfeng/" + context);
        headers.put(EventHeaders.TYPE, "qingfeng." + context + "." + record + ".changed.v1");
        headers.put(EventHeaders.SUBJECT, event.id().toString());
        headers.put(EventHeaders.ORG_CODE, event.orgCode().value());
        headers.put(EventHeaders.RECORD_VERSION, Long.toString(event.version()));
        headers.put(EventHeaders.INCARNATION, Integer.toString(incarnation));
        String topic = event instanceof OrganizationEvent ? Topics.DIRECTORY : Topics.RECTIFICATION;
        return new Published(topic, event.id().toString(), headers, json(event));
    }

    /** Sends it and waits until the broker has it. */
    public void send() {
        Broker.send(topic, key, headers, value);
    }

    public Published with(String header, String text) {
        Map<String, String> other = new HashMap<>(headers);
        other.put(header, text);
        return new Published(topic, key, other, value);
    }

    public Published data(String text) {
        return new Published(topic, key, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String record(RecordEvent event) {
        if (event instanceof ProblemEvent) {
            return "problem";
        }
        if (event instanceof CampaignEvent) {
            return "campaign";
        }
        return event instanceof OrganizationEvent ? "organization" : "rule";
    }

    private static byte[] json(RecordEvent event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own events are JSON", e);
        }
    }
}
