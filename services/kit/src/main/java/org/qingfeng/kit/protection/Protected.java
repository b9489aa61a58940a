package org.qingfeng.kit.protection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is stored only encrypted: {@code public @Nullable Protected summary;} is all that an entity says. It
 * is set with {@code summary = Protected.of(text)}, and from the moment its record is written it holds ciphertext alone.
 * Read again it stays closed, and {@link #as} gives nothing, unless the record was loaded for a step or opened for a
 * journaled reading.
 */
@Schema(hidden = true)
public final class Protected {
    private @Nullable Object value;
    private byte @Nullable [] sealed;
    private @Nullable Supplier<@Nullable DataKey> key;
    private String field = "";

    private Protected(@Nullable Object value, byte @Nullable [] sealed) {
        this.value = value;
        this.sealed = sealed;
    }

    /** @param value a text, or a record that JSON can hold */
    public static Protected of(Object value) {
        return new Protected(value, null);
    }

    /** As it was stored. */
    public static Protected stored(byte[] sealed) {
        return new Protected(null, sealed.clone());
    }

    /** The value, or none where it is closed to this request or its key was destroyed. */
    public <T> @Nullable T as(Class<T> type) {
        if (value != null) {
            return type.cast(value);
        }
        DataKey found = key == null ? null : key.get();
        return found == null ? null : ProtectedJson.read(found.decrypt(ciphertext(), field), type);
    }

    /** The text, or none where it is closed. */
    public @Nullable String text() {
        return as(String.class);
    }

    /** Whether it has been set and not been encrypted yet. */
    public boolean isPlain() {
        return sealed == null;
    }

    /** Encrypts it for this place and forgets the value. */
    public void seal(DataKey dataKey, String name) {
        if (value != null) {
            sealed = dataKey.encrypt(ProtectedJson.bytes(value), name);
            value = null;
        }
    }

    /** Lets it be read, by the key of its record if there still is one. */
    public void open(Supplier<@Nullable DataKey> dataKey, String name) {
        key = dataKey;
        field = name;
    }

    /** With its transaction ends what it opened. */
    public void close() {
        key = null;
    }

    /** @throws IllegalStateException before it is encrypted: plain text is never stored */
    byte[] ciphertext() {
        if (sealed == null) {
            throw new IllegalStateException("a protected value would have been stored unencrypted");
        }
        return sealed;
    }

    /** What the journal's changes hold of it. */
    @JsonValue
    String base64() {
        return Base64.getEncoder().encodeToString(ciphertext());
    }

    @Override
    public String toString() {
        return "protected";
    }
}
