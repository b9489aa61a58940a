package org.qingfeng.gateway.shield;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a request's headers may be. */
@ConfigMapping(prefix = "qingfeng.gateway.headers")
public interface HeaderLimits {

    /** Sum of all names and values, in bytes; more is answered 431. */
    @WithDefault("16384")
    int maxBytes();

    /** Milliseconds a client may take to send a request's line and headers, from their first byte; more is answered 408. */
    @WithDefault("10000")
    int maxMillis();

    /** Number of header lines; more is answered 431. */
    @WithDefault("100")
    int maxCount();
}
