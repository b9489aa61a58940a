package org.qingfeng.gateway.token;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the token out of the one {@code Authorization} header a request may have. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";
    private static final Pattern SIGNED_TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private Bearer() {}

    /** Whether the client tried to say who it is, well or badly. */
    public static boolean attempted(HttpServerRequest request) {
        return request.headers().contains("Authorization");
    }

    /** What a refused client is told about the token it needs. */
    public static String challenge(HttpServerRequest request) {
        return attempted(request) ? "Bearer realm=\"qingfeng\", error=\"invalid_token\"" : "Bearer realm=\"qingfeng\"";
    }

    static @Nullable String token(HttpServerRequest request, int maxLength) {
        List<String> said = request.headers().getAll("Authorization");
        if (said.size() != 1 || !said.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String token = said.get(0).substring(SCHEME.length()).strip();
        // Three parts and nothing else: an unsigned token has an empty third, an encrypted or opaque one is none of
        // ours.
        return token.length() <= maxLength && SIGNED_TOKEN.matcher(token).matches() ? token : null;
    }
}
