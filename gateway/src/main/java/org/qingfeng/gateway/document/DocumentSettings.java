package org.qingfeng.gateway.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How fresh the merged document is. */
@ConfigMapping(prefix = "qingfeng.gateway.document")
public interface DocumentSettings {

    /** Seconds after which a complete document is fetched anew, behind the answer. */
    @WithDefault("60")
    int refreshSeconds();

    /** Seconds after which a document that lacks a service is fetched anew, before the answer. */
    @WithDefault("2")
    int retrySeconds();

    /** Milliseconds a service may take to give its document. */
    @WithDefault("5000")
    int fetchMillis();
}
