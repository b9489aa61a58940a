package org.qingfeng.statistics.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.RecordEvent;
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
        String context = context(event);
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SOURCE, "/qingfeng/" + context);
        headers.put(EventHeaders.TYPE, "qingfeng." + context + "." + record + ".changed.v1");
        headers.put(EventHeaders.SUBJECT, event.id().toString());
        headers.put(EventHeaders.ORG_CODE, event.orgCode().value());
        headers.put(EventHeaders.RECORD_VERSION, Long.toString(event.version()));
        headers.put(EventHeaders.INCARNATION, Integer.toString(incarnation));
        return new Published("qingfeng." + context + ".v1", event.id().toString(), headers, json(event));
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

    /** The package of its record in the contracts. */
    private static String context(RecordEvent event) {
        String name = event.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@code form-act} of a {@code FormActEvent}. */
    private static String record(RecordEvent event) {
        String name = event.getClass().getSimpleName().replace("Event", "");
        if (name.equals("Education")) {
            return "event";
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static byte[] json(RecordEvent event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own events are JSON", e);
        }
    }
}
