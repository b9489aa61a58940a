package org.qingfeng.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.problem.Problems;
import org.qingfeng.gateway.shield.Cors;
import org.qingfeng.gateway.shield.SecurityHeaders;

/** Everything under {@code /api/<context>/v1/}: finds the service and the row of the route table, or says that there is none. */
@Singleton
public class Api {

    private final RouteTable table;
    private final Upstreams upstreams;
    private final Cors cors;
    private final ApiGate gate;
    private final Problems problems;
    private final RequestLog log;

    Api(RouteTable table, Upstreams upstreams, Cors cors, ApiGate gate, Problems problems, RequestLog log) {
        this.table = table;
        this.upstreams = upstreams;
        this.cors = cors;
        this.gate = gate;
        this.problems = problems;
        this.log = log;
    }

    /** Takes a request whose path is plain; anything not of a known context and version is 404. */
    public void receive(HttpServerRequest request, String path, TraceContext trace) {
        Target target = Target.of(path);
        URI address = target == null ? null : upstreams.address(target.context());
        if (target == null || address == null || !table.knows(target.context(), target.servicePath())) {
            problems.answer(request, Fault.NOT_FOUND, trace.traceId());
        } else if (cors.isPreflight(request)) {
            preflight(request, trace);
        } else {
            pass(request, trace, target, address);
        }
    }

    private void pass(HttpServerRequest request, TraceContext trace, Target target, URI address) {
        @Nullable
        RouteRule rule = table.find(
                target.context(), target.servicePath(), request.method().name());
        if (rule == null) {
            problems.answer(request, Fault.METHOD_NOT_ALLOWED, trace.traceId());
            return;
        }
        if (rule.form()) {
            SecurityHeaders.forForms(request.response().headers());
        }
        Passage passage = new Passage(request, target, rule, Framing.of(request), trace, null);
        log.follow(passage);
        gate.enter(passage, address);
    }

    private void preflight(HttpServerRequest request, TraceContext trace) {
        if (cors.allows(request)) {
            cors.answerPreflight(request);
        } else {
            problems.answer(request, Fault.ORIGIN_NOT_ALLOWED, trace.traceId());
        }
    }
}
