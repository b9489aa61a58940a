package org.qingfeng.kit.journal;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What deploy tells every service. Every key below {@code qingfeng} stands in a mapping: one that none knows refuses the
 * start, so that a misspelt or retired setting is noticed.
 */
@ConfigMapping(prefix = "qingfeng")
public interface Context {
    /** Which context this service is: the second word of its topic, of its event types and of its database. */
    String context();

    /** The {@code iss} claim of the tokens that are accepted. */
    Optional<String> issuer();

    /** At least 32 random bytes, readable by the service alone. */
    Path installationKeyFile();

    Database db();

    /** The service's database and the passwords of its three roles. */
    interface Database {
        /** {@code jdbc:postgresql://…} */
        String url();

        String ownerPassword();

        String appPassword();

        String relayPassword();
    }
}
