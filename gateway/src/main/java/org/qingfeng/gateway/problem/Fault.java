package org.qingfeng.gateway.problem;

import java.util.Locale;

/** Everything the door refuses, with its HTTP status. The sentences stand in {@code problems.yaml} under the same code. */
public enum Fault {
    MALFORMED_REQUEST(400),
    UNAUTHORIZED(401),
    ORIGIN_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TOO_SLOW(408),
    BODY_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    SERVICE_AWAY(503),
    IDENTITY_PROVIDER_AWAY(503),
    SERVICE_TOO_SLOW(504);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    /** The HTTP status this fault is answered with. */
    public int status() {
        return status;
    }

    /** The last segment of the problem's {@code type}, e.g. {@code too-many-requests}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
