package org.qingfeng.kit.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Every {@link Protected} field of an entity is a {@code bytea} of ciphertext. */
@Immutable
@Converter(autoApply = true)
public class ProtectedColumn implements AttributeConverter<@Nullable Protected, byte @Nullable []> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Protected value) {
        return value == null ? null : value.ciphertext();
    }

    @Override
    public @Nullable Protected convertToEntityAttribute(byte @Nullable [] stored) {
        return stored == null ? null : Protected.stored(stored);
    }
}
