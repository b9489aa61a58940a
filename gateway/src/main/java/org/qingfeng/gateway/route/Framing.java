package org.qingfeng.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** What a request's headers say about its body. */
record Framing(long declared, boolean chunked, boolean multipart) {

    static Framing of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        String length = headers.get("Content-Length");
        String type = headers.get("Content-Type");
        return new Framing(
                length == null ? -1 : Long.parseLong(length.strip()),
                headers.contains("Transfer-Encoding"),
                type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"));
    }

    boolean hasBody() {
        return chunked || declared > 0;
    }

    long limit(RouteRule rule, SizeSettings sizes) {
        return rule.upload() && multipart ? sizes.maxUploadBytes() : sizes.maxBytes();
    }
}
