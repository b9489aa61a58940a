package org.qingfeng.gateway.shield;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.problem.Fault;

/** Refuses headers that are too many, too long, or said twice where once is meant. */
@Singleton
public class HeaderCheck {

    private final HeaderLimits limits;

    HeaderCheck(HeaderLimits limits) {
        this.limits = limits;
    }

    /** The fault of these headers, or null when they are in order. */
    public @Nullable Fault faultOf(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (areTooLarge(headers)) {
            return Fault.HEADERS_TOO_LARGE;
        }
        boolean twoFramings = headers.contains("Content-Length") && headers.contains("Transfer-Encoding");
        return twoFramings || headers.getAll("Host").size() > 1 ? Fault.MALFORMED_REQUEST : null;
    }

    private boolean areTooLarge(MultiMap headers) {
        int lines = 0;
        long bytes = 0;
        for (Map.Entry<String, String> header : headers) {
            lines++;
            bytes += header.getKey().length() + header.getValue().length();
        }
        return lines > limits.maxCount() || bytes > limits.maxBytes();
    }
}
