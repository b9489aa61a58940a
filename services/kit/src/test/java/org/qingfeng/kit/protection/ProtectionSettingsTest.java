package org.qingfeng.kit.protection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.kit.backbone.Settings;

/** Defaults work; what cannot work refuses the start and names the keys. */
class ProtectionSettingsTest {
    @Test
    void defaultsWork() {
        ProtectionSettings settings = of(Map.of());
        assertDoesNotThrow(settings::check);
        assertEquals(1, settings.generation());
        assertTrue(settings.keySetFile().isEmpty());
    }

    @Test
    void whatCannotWorkIsRefused() {
        refused(Map.of("qingfeng.protection.generation", "0"), "qingfeng.protection.generation");
        refused(
                Map.of("qingfeng.protection.generation", "2", "qingfeng.protection.key-set-file", "wrapping.json"),
                "qingfeng.protection.key-set-file");
    }

    @Test
    void aFileThatIsNoKeySetIsNamedWithoutItsDirectory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> TestKeys.wrapping(Map.of("qingfeng.protection.key-set-file", "nowhere/wrapping.json")))
                .getMessage());
        assertTrue(message.endsWith("wrapping.json") && !message.contains("nowhere"), message);
    }

    private static void refused(Map<String, String> keys, String named) {
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, of(keys)::check).getMessage());
        assertTrue(message.contains(named), message);
    }

    private static ProtectionSettings of(Map<String, String> keys) {
        return Settings.of(ProtectionSettings.class, "casework", keys);
    }
}
