package org.qingfeng.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingfeng.contracts.PersonRef;

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
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** How events of this context refer to the person (security.md). */
    public PersonRef refer(UUID personId) {
        return PersonRef.of(derive("person-ref"), context, personId);
    }

    public static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("qingfeng.installation-key-file cannot be read: " + file.getFileName(), e);
        }
    }
}
