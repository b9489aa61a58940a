package org.qingfeng.kit.openapi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers of every answer, errors included: the API's version, and that records are never cached. */
@ApplicationScoped
class AnswerHeaders {
    /** Before Quarkus looks at tokens (200) and origins (300), so that what they refuse carries the headers too. */
    private static final int EARLY = 400;

    private final String version;

    AnswerHeaders(
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-version", defaultValue = "1.0.0") String version) {
        this.version = version;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (String.valueOf(request.request().path()).startsWith("/v1/")) {
                        request.addHeadersEndHandler(ignored -> {
                            request.response().putHeader("API-Version", version);
                            if (!request.response().headers().contains("Cache-Control")) {
                                request.response().putHeader("Cache-Control", "no-store");
                            }
                        });
                    }
                    request.next();
                },
                EARLY);
    }
}
