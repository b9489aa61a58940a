package org.qingfeng.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where each context's service listens, e.g. {@code qingfeng.upstream.directory=http://127.0.0.1:8081}. */
@ConfigMapping(prefix = "qingfeng.upstream")
public interface UpstreamSettings {

    /** Context to the service's address, without a path. */
    @WithParentName
    Map<String, URI> contexts();
}
