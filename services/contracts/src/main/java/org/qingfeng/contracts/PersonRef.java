package org.qingfeng.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person in an event: 26 base-32 characters of an HMAC over context and person. Equal inside one context only, so that
 * a name on a public list of one context leads to nothing in another (security.md).
 */
public record PersonRef(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{26}");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHARACTERS = 26;

    public PersonRef {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a person reference of 26 base-32 characters");
        }
    }

    @JsonCreator
    public static PersonRef parse(String value) {
        return new PersonRef(value);
    }

    /** The reference that this installation uses for the person inside the context. */
    public static PersonRef of(byte[] installationKey, String context, UUID personId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installationKey, "HmacSHA256"));
            return new PersonRef(base32(mac.doFinal((context + '|' + personId).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            int bit = i * 5;
            int window = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
            text.append(ALPHABET.charAt(window >> (11 - bit % 8) & 31));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
