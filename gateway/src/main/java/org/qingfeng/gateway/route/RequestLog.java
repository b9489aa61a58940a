package org.qingfeng.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line a request, where it is switched on and the route allows it; never a query, a token or a name. */
@Singleton
class RequestLog {

    private static final Logger LOG = Logger.getLogger("org.qingfeng.gateway.access");

    private final LogSettings settings;

    RequestLog(LogSettings settings) {
        this.settings = settings;
    }

    void follow(Passage passage) {
        if (!settings.enabled() || !passage.rule().accessLog()) {
            return;
        }
        long began = System.nanoTime();
        HttpServerRequest request = passage.request();
        request.response()
                .bodyEndHandler(sent -> LOG.infof(
                        "%s %s %d %d ms %s",
                        request.method(),
                        request.path(),
                        request.response().getStatusCode(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                        passage.trace().traceId()));
    }
}
