package org.qingfeng.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.kit.digest.HmacSha256;

/** The installation's secret, from a file outside the database; every purpose has a key of its own, derived from it. */
@ApplicationScoped
public class InstallationKey {
    private static final int LEAST_BYTES = 32;

    private final byte[] key;
    private final String context;

    @Inject
    InstallationKey(
            @ConfigProperty(name = "qingfeng.installation-key-file") Path file,
            @ConfigProperty(name = "qingfeng.context") String context) {
        this(read(file), context);
    }

    InstallationKey(byte[] key, String context) {
        if (key.length < LEAST_BYTES) {
            throw new IllegalStateException("qingfeng.installation-key-file must hold at least 32 bytes");
        }
        this.key = key.clone();
        this.context = context;
    }

    /** The key of one purpose, 32 bytes. */
    public byte[] derive(String purpose) {
        return HmacSha256.of(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** How events of this context refer to the person (security.md). */
    public PersonRef refer(UUID personId) {
        return PersonRef.of(derive("person-ref"), context, personId);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("qingfeng.installation-key-file cannot be read: " + file.getFileName(), e);
        }
    }
}
