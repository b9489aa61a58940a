package org.qingfeng.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.qingfeng.gateway.document.Documents;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.problem.ProblemPages;
import org.qingfeng.gateway.problem.Problems;
import org.qingfeng.gateway.route.Api;
import org.qingfeng.gateway.route.TraceContext;
import org.qingfeng.gateway.shield.HeaderCheck;
import org.qingfeng.gateway.shield.OperatorDoor;
import org.qingfeng.gateway.shield.RawPath;
import org.qingfeng.gateway.shield.SecurityHeaders;
import org.qingfeng.gateway.slow.SlowHeads;

/** Every request comes in here, before any route of the framework, and goes to one of five places or nowhere. */
@Singleton
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Before the framework's own handlers: nothing they serve is reachable unless it is passed on below. */
    private static final int FIRST = -1_000;

    private static final int INTERNAL = 500;

    private static final String PROBLEMS = "/problems/";
    private static final String OPERATOR = "/q/";

    private final HeaderCheck headers;
    private final OperatorDoor operator;
    private final Documents documents;
    private final ProblemPages pages;
    private final Problems problems;
    private final Api api;
    private final SlowHeads slowHeads;

    Door(
            HeaderCheck headers,
            OperatorDoor operator,
            Documents documents,
            ProblemPages pages,
            Problems problems,
            Api api,
            SlowHeads slowHeads) {
        this.headers = headers;
        this.operator = operator;
        this.documents = documents;
        this.pages = pages;
        this.problems = problems;
        this.api = api;
        this.slowHeads = slowHeads;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive).failureHandler(this::fail);
    }

    private void receive(RoutingContext visit) {
        HttpServerRequest request = visit.request();
        slowHeads.watch(request);
        TraceContext trace = TraceContext.of(request);
        SecurityHeaders.forData(request.response().headers());
        // The authority form of a request-target has no path that could be looked at.
        String path = request.path();
        if (path == null || !RawPath.isPlain(path)) {
            problems.answer(request, Fault.MALFORMED_REQUEST, trace.traceId());
            return;
        }
        Fault fault = headers.faultOf(request);
        if (fault != null) {
            problems.answer(request, fault, trace.traceId());
        } else if (path.startsWith(OPERATOR) && operator.admits(request, path)) {
            visit.next();
        } else if (!documents.serve(request, path, trace) && !showsProblem(request, path)) {
            api.receive(request, path, trace);
        }
    }

    private boolean showsProblem(HttpServerRequest request, String path) {
        return path.startsWith(PROBLEMS) && pages.show(request, path.substring(PROBLEMS.length()));
    }

    private void fail(RoutingContext visit) {
        TraceContext trace = TraceContext.of(visit.request());
        SecurityHeaders.forData(visit.response().headers());
        if (visit.statusCode() < INTERNAL) {
            // The router turns away a target without a path, such as the asterisk form, before it asks the door.
            problems.answer(visit.request(), Fault.MALFORMED_REQUEST, trace.traceId());
            return;
        }
        LOG.error("the door failed on a request", visit.failure());
        problems.answer(visit.request(), Fault.INTERNAL_ERROR, trace.traceId());
    }
}
