package org.qingfeng.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingfeng.kit.backbone.Settings;

/** Defaults work; what cannot work refuses the start and names the keys. */
class InboxSettingsTest {
    @Test
    void defaultsWork() {
        InboxSettings settings = of(Map.of());
        assertDoesNotThrow(settings::check);
        assertEquals("casework.inbox", settings.group());
    }

    @ParameterizedTest
    @CsvSource({
        "batch-events, 0, batch-events",
        "fetch-bytes, 3G, fetch-bytes",
        "request-timeout, 5s, topic-check",
        "session-timeout, 10s, topic-check",
        "backoff-max, 20s, session-timeout"
    })
    void whatCannotWorkIsRefused(String key, String value, String alsoNamed) {
        InboxSettings settings = of(Map.of("qingfeng.inbox." + key, value));
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, settings::check).getMessage());
        assertTrue(message.contains("qingfeng.inbox." + key), message);
        assertTrue(message.contains("qingfeng.inbox." + alsoNamed), message);
    }

    private static InboxSettings of(Map<String, String> keys) {
        return Settings.of(InboxSettings.class, "casework", keys);
    }
}
