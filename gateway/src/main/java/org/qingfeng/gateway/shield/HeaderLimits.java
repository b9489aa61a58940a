package org.qingfeng.gateway.shield;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a request's headers may be. */
@ConfigMapping(prefix = "qingfeng.gateway.headers")
public interface HeaderLimits {

    /** Sum of all names and values, in bytes; more is answered 431. */
    @WithDefault("16384")
    int maxBytes();

    /** Number of header lines; more is answered 431. */
    @WithDefault("100")
    int maxCount();
}
