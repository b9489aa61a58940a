package org.qingfeng.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a verified token is believed without verifying it again. What is verified is set under {@code quarkus.oidc}. */
@ConfigMapping(prefix = "qingfeng.gateway.token")
public interface TokenSettings {

    /** Verified tokens kept, by their hash. */
    @WithDefault("10000")
    long cacheEntries();

    /** Seconds a verified token is kept at most; never beyond its own expiry. */
    @WithDefault("60")
    int cacheSeconds();

    /** Longest token that is looked at, in characters. */
    @WithDefault("8192")
    int maxLength();
}
