package org.qingfeng.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.shield.SecurityHeaders;

/** Which headers pass the door: neither those of one connection only, nor those with which a client could pose as another. */
final class PassedHeaders {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");

    /** What front proxies and identity-aware proxies say; from a client it is only a claim. */
    private static final Set<String> CLAIMS = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "via",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "x-user",
            "x-remote-user",
            "x-auth-user",
            "remote-user",
            "x-client-cert",
            "x-ssl-client-cert");

    /** All that a service needs to take a complaint; everything else could tell who sent it, or from what. */
    private static final Set<String> OF_A_REPORTER = Set.of(
            "accept", "accept-language", "authorization", "content-length", "content-type", "host", "idempotency-key");

    /** A service answers only through the door's own headers about itself. */
    private static final Set<String> OF_THE_SERVER = Set.of("server", "x-powered-by");

    private PassedHeaders() {}

    static void clean(MultiMap headers) {
        for (String named : namedByConnection(headers)) {
            headers.remove(named);
        }
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (OF_ONE_CONNECTION.contains(lower) || CLAIMS.contains(lower) || lower.startsWith("x-forwarded-")) {
                headers.remove(name);
            }
        }
    }

    /** Leaves nothing of the client but what it says itself: no address, no browser, no cookie, no page it came from. */
    static void makeAnonymous(MultiMap headers, String language) {
        for (String name : List.copyOf(headers.names())) {
            if (!OF_A_REPORTER.contains(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
        // A browser's list of languages with their weights is nearly a name; one of two languages is not.
        headers.set("Accept-Language", language);
    }

    static void cleanAnswer(MultiMap headers) {
        for (String named : namedByConnection(headers)) {
            headers.remove(named);
        }
        for (String name : OF_ONE_CONNECTION) {
            headers.remove(name);
        }
        for (String name : OF_THE_SERVER) {
            headers.remove(name);
        }
        SecurityHeaders.remove(headers);
    }

    /** Says what the door itself knows about where the request came from. */
    static void sayForwarded(MultiMap headers, HttpServerRequest request, Target target) {
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        sayAskedAs(headers, request, target);
    }

    /** Says under which address the door was asked, and nothing about who asked. */
    static void sayAskedAs(MultiMap headers, HttpServerRequest request, Target target) {
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        headers.set("X-Forwarded-Prefix", target.prefix());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    /** A place inside the service, as it is called from outside; other places stay as they are. */
    static @Nullable String outsideLocation(@Nullable String location, URI upstream, Target target) {
        if (location == null) {
            return null;
        }
        String base = upstream.toString();
        String path = location.startsWith(base) ? location.substring(base.length()) : location;
        return path.startsWith("/v1/") ? target.prefix() + path : location;
    }

    private static List<String> namedByConnection(MultiMap headers) {
        return headers.getAll("Connection").stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("close"))
                .toList();
    }
}
