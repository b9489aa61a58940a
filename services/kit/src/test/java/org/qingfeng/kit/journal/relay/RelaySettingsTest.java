package org.qingfeng.kit.journal.relay;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingfeng.kit.backbone.Settings;

/** Defaults work; what cannot work refuses the start and names the keys. */
class RelaySettingsTest {
    @Test
    void defaultsWork() {
        RelaySettings settings = of(Map.of());
        assertDoesNotThrow(settings::check);
        assertEquals(List.of("qingfeng.casework.v1"), settings.topics());
        assertEquals(8 << 20, settings.batchBytes().asLongValue());
    }

    @ParameterizedTest
    @CsvSource({
        "lease, 2s, heartbeat",
        "max-block, 7s, lease",
        "backoff-max, 6s, lease",
        "delivery-timeout, 1s, max-block",
        "max-request, 3G, max-request",
        "batch-events, 15, batch-events",
        "poll-interval, 0s, poll-interval"
    })
    void whatCannotWorkIsRefused(String key, String value, String alsoNamed) {
        RelaySettings settings = of(Map.of("qingfeng.relay." + key, value));
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, settings::check).getMessage());
        assertTrue(message.contains("qingfeng.relay." + key), message);
        assertTrue(message.contains("qingfeng.relay." + alsoNamed), message);
    }

    private static RelaySettings of(Map<String, String> keys) {
        return Settings.of(RelaySettings.class, "casework", keys);
    }
}
