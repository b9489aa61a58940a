package org.qingfeng.gateway.shield;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Cross-origin calls: closed, unless the operator names an origin. Cookies are never accepted. */
@Singleton
public class Cors {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String READABLE =
            "API-Version, ETag, Location, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed, traceparent";

    private final Set<String> origins;
    private final String maxAge;

    Cors(CorsSettings settings) {
        this.origins = settings.origins().map(Set::copyOf).orElse(Set.of());
        this.maxAge = Integer.toString(settings.maxAgeSeconds());
    }

    /** Whether this is the browser's question before a cross-origin call. */
    public boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }

    /** Whether the origin that asks is one of the operator's. */
    public boolean allows(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origins.contains(origin);
    }

    /** Answers an allowed preflight. */
    public void answerPreflight(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        allow(request, headers);
        headers.set("Access-Control-Allow-Methods", METHODS);
        String wanted = request.getHeader("Access-Control-Request-Headers");
        if (wanted != null) {
            headers.set("Access-Control-Allow-Headers", wanted);
        }
        headers.set("Access-Control-Max-Age", maxAge);
        request.response().setStatusCode(204).end();
    }

    /** Adds to an answer what lets an allowed origin read it. */
    public void allow(HttpServerRequest request, MultiMap answer) {
        if (origins.isEmpty()) {
            return;
        }
        answer.add("Vary", "Origin");
        if (allows(request)) {
            answer.set("Access-Control-Allow-Origin", request.getHeader("Origin"));
            answer.set("Access-Control-Expose-Headers", READABLE);
            answer.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
