package org.qingfeng.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be; more is answered 413. */
@ConfigMapping(prefix = "qingfeng.gateway.body")
public interface SizeSettings {

    /** Bytes of an ordinary body: 1 MiB. */
    @WithDefault("1048576")
    long maxBytes();

    /** Bytes of a multipart body on a route for uploads: 20 MiB of file and what multipart adds. */
    @WithDefault("21037056")
    long maxUploadBytes();
}
