package org.qingfeng.gateway.route;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The W3C trace context of a request: the client's where it is well-formed, else a new one. */
public record TraceContext(String traceId, String traceparent) {

    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;

    /** Reads or makes the trace context of this request. */
    public static TraceContext of(HttpServerRequest request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return new TraceContext(
                    span.getTraceId(),
                    written(
                            span.getTraceId(),
                            span.getSpanId(),
                            span.getTraceFlags().asHex()));
        }
        String given = request.getHeader("traceparent");
        if (given != null && FORM.matcher(given).matches()) {
            return new TraceContext(given.substring(TRACE_ID_FROM, TRACE_ID_TO), given);
        }
        String traceId = hex() + hex();
        return new TraceContext(traceId, written(traceId, hex(), "00"));
    }

    private static String written(String traceId, String spanId, String flags) {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String hex() {
        // Never all zeros, which the standard keeps for "no trace".
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
