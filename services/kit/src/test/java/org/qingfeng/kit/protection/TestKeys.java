package org.qingfeng.kit.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.qingfeng.kit.backbone.Settings;

/** Keys as an installation has them. */
public final class TestKeys {
    private TestKeys() {}

    /** As derived from one and the same installation key. */
    public static DataKeys generation(int generation) {
        return new DataKeys(wrapping(Map.of("qingfeng.protection.generation", Integer.toString(generation))));
    }

    static WrappingKeys wrapping(Map<String, String> keys) {
        return new WrappingKeys(Settings.of(ProtectionSettings.class, "casework", keys), TestKeys::derived);
    }

    private static byte[] derived(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
