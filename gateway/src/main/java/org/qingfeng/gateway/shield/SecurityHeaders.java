package org.qingfeng.gateway.shield;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every answer says to the browser, whoever made it. */
public final class SecurityHeaders {

    /** Answers are data: nothing in them is to be run, framed or fetched. */
    private static final String DATA_ONLY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The documentation page: its own scripts and styles, nothing inline, nothing from elsewhere. */
    private static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** A form without script: its style beside it, and it is sent to where it came from only. */
    private static final String OWN_FORM =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Set<String> OURS = Set.of(
            "content-security-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "cross-origin-resource-policy");

    private SecurityHeaders() {}

    /** For JSON, files and refusals. */
    public static void forData(MultiMap headers) {
        put(headers, DATA_ONLY);
    }

    /** For the documentation page and what it loads. */
    public static void forPages(MultiMap headers) {
        put(headers, OWN_FILES);
    }

    /** For a service's own HTML form. */
    public static void forForms(MultiMap headers) {
        put(headers, OWN_FORM);
    }

    /** Takes from a service's answer what the door says itself, so that nothing is said twice or differently. */
    public static void remove(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (OURS.contains(lower) || lower.startsWith("access-control-")) {
                headers.remove(name);
            }
        }
    }

    private static void put(MultiMap headers, String policy) {
        headers.set("Content-Security-Policy", policy);
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
