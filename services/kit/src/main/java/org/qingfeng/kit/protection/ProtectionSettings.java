package org.qingfeng.kit.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys that wrap data keys come from; never from the database. */
@ConfigMapping(prefix = "qingfeng.protection")
interface ProtectionSettings {
    /**
     * How many keys have been derived from the installation key so far; the last one wraps. Raising it by one exchanges the
     * wrapping key: data keys under earlier ones stay readable and are wrapped anew within the hour.
     */
    @WithDefault("1")
    int generation();

    /** A key set of its own instead, as {@code tinkey} writes it in JSON, readable by the service alone. */
    Optional<Path> keySetFile();

    /** @throws IllegalStateException naming the keys that do not go together */
    default void check() {
        if (generation() < 1) {
            throw new IllegalStateException("qingfeng.protection.generation must be at least 1");
        }
        if (keySetFile().isPresent() && generation() != 1) {
            throw new IllegalStateException("qingfeng.protection.generation counts derived keys, so it cannot be raised"
                    + " beside qingfeng.protection.key-set-file, which holds its own");
        }
    }
}
