package org.qingfeng.statistics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Reannouncement;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Context;
import org.qingfeng.statistics.catalogue.RecordKind;

/** Understands messages: which record, which version, and what the catalogue counts of it. */
public final class EventReader {
    private static final int LARGEST = 1 << 20;
    private static final int KIND = 2;

    private final Catalogue catalogue;
    private final ObjectMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public EventReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether it only marks where an incarnation begins or is complete, and tells no record. */
    boolean marksIncarnation(Message message) throws Unreadable {
        return segments(message)[KIND].equals(Reannouncement.KIND);
    }

    Arrival read(Message message) throws Unreadable {
        RecordKind kind = kind(message);
        UUID id = key(message.key());
        byte[] value = message.value();
        if (value == null || value.length == 0) {
            throw new Unreadable("the event has no data");
        }
        if (value.length > LARGEST) {
            throw new Unreadable("the event is larger than 1 MiB");
        }
        RecordEvent event = event(kind, value);
        long version = number(message, EventHeaders.RECORD_VERSION);
        if (!event.id().equals(id) || event.version() != version) {
            throw new Unreadable("key or version differ between the headers and the data");
        }
        int incarnation = (int) number(message, EventHeaders.INCARNATION);
        return arrival(message, kind, incarnation, event, value);
    }

    private Arrival arrival(Message message, RecordKind kind, int incarnation, RecordEvent event, byte[] value)
            throws Unreadable {
        try {
            return new Arrival(
                    event.id(),
                    source(message),
                    kind.kind(),
                    incarnation,
                    event.version(),
                    event,
                    value,
                    catalogue.derive(event));
        } catch (RuntimeException e) {
            throw new Unreadable("no facts can be derived from it", e);
        }
    }

    /** The state that a stored event tells. */
    RecordEvent event(String kind, byte[] value) throws Unreadable {
        return event(catalogue.kind(kind).orElseThrow(() -> new Unreadable("unknown kind of record " + kind)), value);
    }

    private RecordEvent event(RecordKind kind, byte[] value) throws Unreadable {
        try {
            RecordEvent event = json.readValue(value, kind.event());
            if (isIncomplete(event)) {
                throw new Unreadable("the data lacks id, version, orgCode or stateHistory");
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new Unreadable("the data is not a " + kind.kind() + " event: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Unreadable("the data cannot be read", e);
        }
    }

    /** JSON does not know what our records promise never to be null. */
    private static boolean isIncomplete(@Nullable RecordEvent event) {
        if (event == null) {
            return true;
        }
        @Nullable Object id = event.id();
        @Nullable Object org = event.orgCode();
        @Nullable Object history = event.stateHistory();
        return id == null || org == null || history == null || event.version() < 1;
    }

    private RecordKind kind(Message message) throws Unreadable {
        String kind = segments(message)[KIND];
        return catalogue.kind(kind).orElseThrow(() -> new Unreadable("unknown kind of record: " + kind));
    }

    private static String[] segments(Message message) throws Unreadable {
        String type = message.headers().get(EventHeaders.TYPE);
        if (type == null) {
            throw new Unreadable("no header " + EventHeaders.TYPE);
        }
        String[] segments = type.split("\\.", -1);
        if (segments.length != 5 || !message.topic().equals("qingfeng." + segments[1] + ".v1")) {
            throw new Unreadable("not an event type of this topic: " + type);
        }
        return segments;
    }

    private short source(Message message) {
        for (Context context : catalogue.contexts()) {
            if (context.topic().equals(message.topic())) {
                return context.source(message.partition());
            }
        }
        throw new IllegalStateException("not a topic of the catalogue: " + message.topic());
    }

    private static UUID key(byte @Nullable [] key) throws Unreadable {
        if (key == null) {
            throw new Unreadable("the event has no key");
        }
        try {
            return UUID.fromString(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("the key is not a UUID", e);
        }
    }

    private static long number(Message message, String header) throws Unreadable {
        String text = message.headers().get(header);
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new Unreadable("header " + header + " is not a number", e);
        }
    }
}
