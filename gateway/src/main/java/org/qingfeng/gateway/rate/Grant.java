package org.qingfeng.gateway.rate;

import io.vertx.core.MultiMap;

/**
 * What one quota says to one request.
 *
 * @param policy the quota's name
 * @param allowed whether the request may go on
 * @param remaining requests left at once
 * @param retrySeconds when a refused client may come again
 * @param resetSeconds when the quota is whole again
 */
public record Grant(String policy, boolean allowed, long remaining, long retrySeconds, long resetSeconds) {

    /** Tells the client where it stands (draft-ietf-httpapi-ratelimit-headers). */
    public void tell(MultiMap headers, String policies) {
        headers.set("RateLimit-Policy", policies);
        headers.set("RateLimit", "\"" + policy + "\";r=" + remaining + ";t=" + resetSeconds);
        if (!allowed) {
            headers.set("Retry-After", Long.toString(retrySeconds));
        }
    }
}
