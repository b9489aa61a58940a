package org.qingfeng.kit.protection;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Authenticated encryption, AES-256-GCM by Tink: the only class that knows which algorithm and whose library. A provider
 * of SM4 is another one like it.
 */
final class Cipher {
    static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final int keyId;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    private Cipher(Aead aead, int keyId) {
        this.aead = aead;
        this.keyId = keyId;
    }

    /** One key by itself; what it encrypts does not tell by which. */
    static Cipher ofKey(byte[] key) {
        try {
            return new Cipher(AesGcmJce.create(key(key, AesGcmParameters.Variant.NO_PREFIX, null)), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a key of 32 bytes", e);
        }
    }

    /** Several keys by their numbers: the last one encrypts, every one decrypts what it once encrypted. */
    static Cipher ofKeys(SortedMap<Integer, byte[]> keys) {
        try {
            KeysetHandle.Builder set = KeysetHandle.newBuilder();
            for (var entry : keys.entrySet()) {
                KeysetHandle.Builder.Entry added =
                        KeysetHandle.importKey(key(entry.getValue(), AesGcmParameters.Variant.TINK, entry.getKey()));
                set.addEntry(entry.getKey().equals(keys.lastKey()) ? added.makePrimary() : added);
            }
            return of(set.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a set of keys of 32 bytes each", e);
        }
    }

    /** A key set as Tink's own tool writes it, in JSON. */
    static Cipher ofJson(String json) throws GeneralSecurityException {
        return of(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    private static Cipher of(KeysetHandle set) throws GeneralSecurityException {
        return new Cipher(
                set.getPrimitive(RegistryConfiguration.get(), Aead.class),
                set.getPrimary().getId());
    }

    @AccessesPartialKey
    private static AesGcmKey key(byte[] key, AesGcmParameters.Variant variant, @Nullable Integer id)
            throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(IV_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(variant)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }

    /** The number of the key that encrypts. */
    int keyId() {
        return keyId;
    }

    /** @param bound what it belongs to: the same must be given to decrypt */
    byte[] encrypt(byte[] text, byte[] bound) {
        try {
            return aead.encrypt(text, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /** @throws IllegalStateException if it was changed, moved to another place, or encrypted by a key that is not here */
    byte[] decrypt(byte[] sealed, byte[] bound) {
        try {
            return aead.decrypt(sealed, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is protected was changed, moved, or needs a key that is not here", e);
        }
    }
}
