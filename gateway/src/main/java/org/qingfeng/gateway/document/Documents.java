package org.qingfeng.gateway.document;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.problem.Problems;
import org.qingfeng.gateway.route.TraceContext;

/** {@code /api/openapi.json}, {@code /api/openapi.yaml} and the page under {@code /api/docs/}. */
@Singleton
public class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class);
    private static final int NOT_MODIFIED = 304;

    private final Editor editor;
    private final DocsPage page;
    private final Problems problems;

    Documents(Editor editor, DocsPage page, Problems problems) {
        this.editor = editor;
        this.page = page;
        this.problems = problems;
    }

    /** Serves the request if it asks for the document or its page; false when it asks for something else. */
    public boolean serve(HttpServerRequest request, String path, TraceContext trace) {
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            return false;
        }
        return switch (path) {
            case "/api/openapi.json" -> document(request, trace, "application/json", Edition::json);
            case "/api/openapi.yaml" -> document(request, trace, "application/yaml", Edition::yaml);
            default -> page.show(request, path);
        };
    }

    private boolean document(
            HttpServerRequest request, TraceContext trace, String mediaType, Function<Edition, Buffer> form) {
        request.resume();
        editor.current()
                .onSuccess(edition -> answer(request, edition, mediaType, form.apply(edition)))
                .onFailure(failure -> {
                    LOG.error("the merged document could not be made", failure);
                    problems.answer(request, Fault.INTERNAL_ERROR, trace.traceId());
                });
        return true;
    }

    private static void answer(HttpServerRequest request, Edition edition, String mediaType, Buffer body) {
        HttpServerResponse response = request.response()
                .putHeader("ETag", edition.etag())
                .putHeader("Cache-Control", "no-cache")
                .putHeader(Problems.VERSION_HEADER, Problems.VERSION)
                .putHeader("Content-Type", mediaType);
        if (!edition.missing().isEmpty()) {
            response.putHeader("Incomplete", String.join(", ", edition.missing()));
        }
        if (edition.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.end(body);
        }
    }
}
