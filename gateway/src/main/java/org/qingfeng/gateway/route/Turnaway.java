package org.qingfeng.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.qingfeng.gateway.problem.Fault;

/** Sends a request away before it reached a service, without letting its body occupy the connection. */
@Singleton
class Turnaway {

    /** Bodies up to this size are read and dropped, so that the client surely sees the answer. */
    private static final long DROPPED_QUIETLY = 64 * 1024;

    private static final int GRACE_MILLIS = 1_000;

    private final Vertx vertx;
    private final AnswerDress dress;

    Turnaway(Vertx vertx, AnswerDress dress) {
        this.vertx = vertx;
        this.dress = dress;
    }

    void refuse(Passage passage, Fault fault) {
        HttpServerRequest request = passage.request();
        Framing framing = passage.framing();
        if (framing.chunked() || framing.declared() > DROPPED_QUIETLY) {
            request.response().putHeader("Connection", "close");
            hangUp(request);
        }
        dress.refuse(passage, fault);
    }

    /** Closes the client's connection a moment after the answer that is about to be written. */
    void hangUp(HttpServerRequest request) {
        // Closed at once, the unread bytes would make the client's network stack throw the answer away.
        vertx.setTimer(GRACE_MILLIS, late -> request.connection().close());
    }
}
