package org.qingfeng.gateway.shield;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Which web origins may call across origins; none by default. */
@ConfigMapping(prefix = "qingfeng.gateway.cors")
public interface CorsSettings {

    /** Exact origins such as {@code https://portal.example.gov.cn}; wildcards are not understood. */
    Optional<Set<String>> origins();

    /** How long a browser may keep a preflight's answer, in seconds. */
    @WithDefault("600")
    int maxAgeSeconds();
}
