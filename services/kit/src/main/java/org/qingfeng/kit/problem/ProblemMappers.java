package org.qingfeng.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem document; no stack trace and no SQL ever does. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemAnswer answer;

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext request) {
        return answer.of(refused, request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(UnauthorizedException e, RoutingContext request) {
        return answer.of(new Refused(KitRefusal.UNAUTHENTICATED), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(AuthenticationFailedException e, RoutingContext request) {
        return answer.of(new Refused(KitRefusal.UNAUTHENTICATED), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException e, RoutingContext request) {
        return answer.of(new Refused(KitRefusal.FORBIDDEN), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException e, RoutingContext request) {
        return answer.of(Constraints.refusal(e.getConstraintViolations()), request);
    }

    /** Named itself, since Quarkus brings a mapper of its own for exactly this class. */
    @ServerExceptionMapper(priority = 1)
    Response unreadable(MismatchedInputException e, RoutingContext request) {
        return answer.of(JsonRefusals.of(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonMappingException e, RoutingContext request) {
        return answer.of(JsonRefusals.of(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException e, RoutingContext request) {
        return answer.of(JsonRefusals.of(e), request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, RoutingContext request, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer.of(JsonRefusals.of(json), request);
        }
        int status = isBadQuery(e, uri) ? 400 : e.getResponse().getStatus();
        Refused refused =
                switch (status) {
                    case 400 ->
                        new Refused(
                                KitRefusal.INVALID_PARAMETER,
                                String.valueOf(request.request().query()));
                    case 401 -> new Refused(KitRefusal.UNAUTHENTICATED);
                    case 403 -> new Refused(KitRefusal.FORBIDDEN);
                    case 404 -> new Refused(KitRefusal.NOT_FOUND);
                    case 405 -> new Refused(KitRefusal.METHOD_NOT_ALLOWED);
                    case 406 -> new Refused(KitRefusal.NOT_ACCEPTABLE);
                    case 413 -> new Refused(KitRefusal.TOO_LARGE, "1 MiB");
                    case 415 -> new Refused(KitRefusal.UNSUPPORTED_MEDIA_TYPE);
                    default -> failed(e, request);
                };
        return answer.of(refused, request);
    }

    /** JAX-RS answers 404 for a parameter that cannot be read; in the query that is the caller's mistake, in the path not. */
    private static boolean isBadQuery(WebApplicationException e, UriInfo uri) {
        return e instanceof NotFoundException
                && e.getCause() != null
                && !uri.getQueryParameters().isEmpty()
                && !(uri.getPathParameters().containsKey("id")
                        && isNoId(uri.getPathParameters().getFirst("id")));
    }

    private static boolean isNoId(String text) {
        try {
            return UUID.fromString(text).toString().length() != text.length();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @ServerExceptionMapper
    Response failure(Throwable e, RoutingContext request) {
        return answer.of(databaseIsAway(e) ? away(e) : failed(e, request), request);
    }

    private static Refused away(Throwable e) {
        LOG.warnf("answered 503: %s", e.getMessage());
        return new Refused(KitRefusal.UNAVAILABLE);
    }

    private static Refused failed(Throwable e, RoutingContext request) {
        LOG.errorf(e, "request failed, traceId %s", ProblemAnswer.traceId(request));
        return new Refused(KitRefusal.INTERNAL);
    }

    /** Connection trouble (class 08), a server shutting down (57P), too many connections (53), a timeout (57014). */
    private static boolean databaseIsAway(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null
                        || state.startsWith("08")
                        || state.startsWith("57")
                        || state.startsWith("53")
                        || state.startsWith("25");
            }
        }
        return false;
    }
}
