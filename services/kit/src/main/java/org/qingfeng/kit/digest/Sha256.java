package org.qingfeng.kit.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: 32 bytes, or 64 hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** For content that is too large to be held, such as a stream. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static byte[] of(byte[] content) {
        return begun().digest(content);
    }

    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }
}
