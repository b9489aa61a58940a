package org.qingfeng.kit.directorycopy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.kit.inbox.InboxEvent;

/** Reads events of v1, whose later fields an older reader does not know. */
final class EventJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    /** @throws IllegalArgumentException if the bytes are not this record, or one with another id */
    static <E extends RecordEvent> E read(InboxEvent event, Class<E> type) {
        E content;
        try {
            content = JSON.readValue(event.value(), type);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
        if (content == null || !event.recordId().equals(content.id())) {
            throw new IllegalArgumentException("the event's id is not the record id of its key");
        }
        return content;
    }
}
