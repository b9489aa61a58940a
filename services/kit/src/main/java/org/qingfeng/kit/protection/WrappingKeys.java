package org.qingfeng.kit.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.qingfeng.kit.identity.InstallationKey;

/** The key set that wraps data keys: derived from the installation key, or from a file of its own. */
@ApplicationScoped
class WrappingKeys {
    private final Cipher cipher;

    @Inject
    WrappingKeys(ProtectionSettings settings, InstallationKey installation) {
        this(settings, installation::derive);
    }

    /** @param derive gives the installation's key of a purpose */
    WrappingKeys(ProtectionSettings settings, Function<String, byte[]> derive) {
        settings.check();
        this.cipher =
                settings.keySetFile().map(WrappingKeys::read).orElseGet(() -> derived(derive, settings.generation()));
    }

    int keyId() {
        return cipher.keyId();
    }

    byte[] wrap(DataKey key) {
        return cipher.encrypt(key.material(), key.bound());
    }

    DataKey unwrap(UUID recordId, byte[] wrapped) {
        return new DataKey(recordId, cipher.decrypt(wrapped, DataKey.bound(recordId)));
    }

    private static Cipher derived(Function<String, byte[]> derive, int generation) {
        SortedMap<Integer, byte[]> keys = new TreeMap<>();
        for (int n = 1; n <= generation; n++) {
            keys.put(n, derive.apply("protection/" + n));
        }
        return Cipher.ofKeys(keys);
    }

    private static Cipher read(Path file) {
        try {
            return Cipher.ofJson(Files.readString(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "qingfeng.protection.key-set-file cannot be read as a key set: " + file.getFileName(), e);
        }
    }
}
