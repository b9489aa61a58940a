package org.qingfeng.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The access log. */
@ConfigMapping(prefix = "qingfeng.gateway.access-log")
public interface LogSettings {

    /** Whether a line is written for each request of a route that may be logged. */
    @WithDefault("false")
    boolean enabled();
}
