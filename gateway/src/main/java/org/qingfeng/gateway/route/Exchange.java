package org.qingfeng.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.token.Bearer;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange implements ProxyInterceptor {

    private static final int UNAUTHORIZED = 401;

    private final Passage passage;
    private final AnswerDress dress;
    private final Turnaway turnaway;
    private final URI upstream;
    private final long bodyLimit;
    private @Nullable HttpClientRequest sent;
    private @Nullable Fault fault;

    Exchange(Passage passage, AnswerDress dress, Turnaway turnaway, URI upstream, long bodyLimit) {
        this.passage = passage;
        this.dress = dress;
        this.turnaway = turnaway;
        this.upstream = upstream;
        this.bodyLimit = bodyLimit;
    }

    /** Called with the connection's request before anything is written to it. */
    HttpClientRequest begin(HttpClientRequest request) {
        sent = request;
        return request;
    }

    /** Ends the exchange from outside, e.g. when the client is too slow. */
    void abort(Fault why) {
        if (fault == null) {
            fault = why;
            if (sent != null) {
                sent.reset();
            }
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest incoming = request.proxiedRequest();
        String query = incoming.query();
        String path = passage.target().servicePath();
        request.setURI(query == null ? path : path + "?" + query);
        prepare(request.headers(), incoming);
        Framing framing = passage.framing();
        if (!framing.hasBody()) {
            request.setBody(null);
            incoming.resume();
        } else if (framing.declared() < 0) {
            request.setBody(Body.body(
                    new MeteredBody(request.getBody().stream(), bodyLimit, () -> abort(Fault.BODY_TOO_LARGE))));
        }
        return context.sendRequest().recover(failure -> Future.succeededFuture(refusal(request, failure)));
    }

    private void prepare(MultiMap headers, HttpServerRequest incoming) {
        PassedHeaders.clean(headers);
        if (passage.rule().token() == TokenRule.DROPPED) {
            headers.remove("Authorization");
        }
        if (passage.rule().anonymous()) {
            PassedHeaders.makeAnonymous(headers, dress.language(incoming));
            PassedHeaders.sayAskedAs(headers, incoming, passage.target());
        } else {
            PassedHeaders.sayForwarded(headers, incoming, passage.target());
        }
        if (passage.rule().trace()) {
            headers.set("traceparent", passage.trace().traceparent());
        } else {
            headers.remove("traceparent");
            headers.remove("tracestate");
        }
    }

    private ProxyResponse refusal(ProxyRequest request, Throwable failure) {
        Fault answered = fault != null ? fault : meaning(failure);
        ProxyResponse response = request.release().response();
        dress.refuse(response, passage, answered);
        if (fault != null || passage.framing().hasBody() && !passage.request().isEnded()) {
            // The rest of the body may never come, or never end.
            response.headers().set("Connection", "close");
            turnaway.hangUp(passage.request());
        }
        return response;
    }

    private Fault meaning(Throwable failure) {
        // Without a request sent, a time-out is that of getting a connection.
        return sent != null && failure instanceof TimeoutException ? Fault.SERVICE_TOO_SLOW : Fault.SERVICE_AWAY;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        MultiMap headers = response.headers();
        if (fault == null) {
            PassedHeaders.cleanAnswer(headers);
            if (response.getStatusCode() == UNAUTHORIZED) {
                // Services challenge in their framework's words; whoever calls from outside is told once, by the door.
                headers.set("WWW-Authenticate", Bearer.challenge(passage.request()));
            }
        }
        String location = PassedHeaders.outsideLocation(headers.get("Location"), upstream, passage.target());
        if (location != null) {
            headers.set("Location", location);
        }
        dress.finish(headers, passage);
        return context.sendResponse();
    }
}
