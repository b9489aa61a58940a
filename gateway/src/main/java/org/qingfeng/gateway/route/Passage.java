package org.qingfeng.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.rate.Grant;

/** What the door has found out about one request before it lets it pass. */
record Passage(
        HttpServerRequest request,
        Target target,
        RouteRule rule,
        Framing framing,
        TraceContext trace,
        @Nullable Grant grant) {

    Passage granted(Grant grant) {
        return new Passage(request, target, rule, framing, trace, grant);
    }
}
