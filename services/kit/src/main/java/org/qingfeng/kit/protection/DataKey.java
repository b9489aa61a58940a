package org.qingfeng.kit.protection;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** The key of one record. It lives in memory for one transaction. */
public final class DataKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID recordId;
    private final byte[] material;
    private final Cipher cipher;

    DataKey(UUID recordId, byte[] material) {
        this.recordId = recordId;
        this.material = material.clone();
        this.cipher = Cipher.ofKey(material);
    }

    /** A new key for a record that has none. */
    public static DataKey fresh(UUID recordId) {
        byte[] material = new byte[Cipher.KEY_BYTES];
        RANDOM.nextBytes(material);
        return new DataKey(recordId, material);
    }

    /** @param field where it stands: in another record or field it cannot be read */
    byte[] encrypt(byte[] text, String field) {
        return cipher.encrypt(text, bound(field));
    }

    byte[] decrypt(byte[] sealed, String field) {
        return cipher.decrypt(sealed, bound(field));
    }

    byte[] material() {
        return material.clone();
    }

    /** What the wrapped key is bound to, so that it opens no other record. */
    byte[] bound() {
        return bound(recordId);
    }

    static byte[] bound(UUID recordId) {
        return recordId.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bound(String field) {
        return (recordId + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
