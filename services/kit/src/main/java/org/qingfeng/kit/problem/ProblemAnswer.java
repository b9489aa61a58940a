package org.qingfeng.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns refusals into problem documents, in the caller's language. */
@ApplicationScoped
public class ProblemAnswer {
    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final int TRACE_ID_START = 3;
    private static final int TRACE_ID_END = 35;

    public Response of(Refused refused, @Nullable RoutingContext request) {
        boolean english = wantsEnglish(request);
        Violation leading = refused.leading();
        int status = leading.refusal().status();
        List<ProblemDocument.Item> items = refused.violations().stream()
                .map(v -> new ProblemDocument.Item(
                        v.field(),
                        v.refusal().code(),
                        v.message(english),
                        v.refusal().article()))
                .toList();
        ProblemDocument document = new ProblemDocument(
                URI.create("/problems/" + leading.refusal().code()),
                leading.message(english),
                status,
                items.size() > 1 ? joined(items) : null,
                request == null ? null : request.request().path(),
                traceId(request),
                items,
                refused.members());
        Response.ResponseBuilder answer =
                Response.status(status).type(PROBLEM_JSON).entity(document);
        if (status == 503 || leading.refusal() == KitRefusal.NOT_KNOWN_HERE) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (status == 401 && !isChallenged(request)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** The trace this request belongs to, so that a caller can quote what the log has. */
    public static String traceId(@Nullable RoutingContext request) {
        String traceparent = request == null ? null : request.request().getHeader("traceparent");
        if (traceparent != null && traceparent.length() >= TRACE_ID_END) {
            return traceparent.substring(TRACE_ID_START, TRACE_ID_END);
        }
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Where the framework itself refused a token, its challenge stands on the answer already. */
    private static boolean isChallenged(@Nullable RoutingContext request) {
        return request != null && request.response().headers().contains(HttpHeaders.WWW_AUTHENTICATE);
    }

    private static String joined(List<ProblemDocument.Item> items) {
        StringBuilder text = new StringBuilder();
        for (ProblemDocument.Item item : items) {
            text.append(text.isEmpty() ? "" : "; ");
            text.append(item.field() == null ? "" : item.field() + ": ").append(item.message());
        }
        return text.toString();
    }

    static boolean wantsEnglish(@Nullable RoutingContext request) {
        String accepted = request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
