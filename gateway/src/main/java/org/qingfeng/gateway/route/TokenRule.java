package org.qingfeng.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import org.qingfeng.gateway.token.Bearer;

/** What a route does with the caller's token. */
enum TokenRule {
    /** Nobody passes without one. */
    NEEDED,

    /** Whoever shows one is checked and passes as that caller; whoever shows none passes unknown. */
    CHECKED_IF_SHOWN,

    /** Nobody is asked, and a token that is shown all the same goes no further. */
    DROPPED;

    boolean isAskedOf(HttpServerRequest request) {
        return this == NEEDED || this == CHECKED_IF_SHOWN && Bearer.attempted(request);
    }
}
