package org.qingfeng.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long each part of an exchange may take, and how many connections serve it. */
@ConfigMapping(prefix = "qingfeng.gateway.exchange")
public interface TimeSettings {

    /** Milliseconds to get a connection to a service; after that it is away (503). */
    @WithDefault("1500")
    int connectMillis();

    /** Milliseconds a client may take to send an ordinary body; after that 408. */
    @WithDefault("20000")
    int receiveMillis();

    /** Milliseconds a client may take to send an upload. */
    @WithDefault("120000")
    int receiveUploadMillis();

    /** Milliseconds without a byte from the service before the answer, or within it; after that 504. */
    @WithDefault("30000")
    int answerMillis();

    /** The same for uploads and exports, whose transaction takes its time. */
    @WithDefault("180000")
    int slowAnswerMillis();

    /** Connections to one service. */
    @WithDefault("256")
    int maxConnections();

    /** Seconds an idle connection to a service is kept; shorter than the service keeps it, so that none is found closed. */
    @WithDefault("45")
    int keepAliveSeconds();

    /** Seconds told in {@code Retry-After} when a service is away. */
    @WithDefault("2")
    int retryAfterSeconds();
}
