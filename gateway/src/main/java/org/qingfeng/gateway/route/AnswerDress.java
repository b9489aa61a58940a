package org.qingfeng.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.problem.Problems;
import org.qingfeng.gateway.rate.RateLimits;
import org.qingfeng.gateway.shield.Cors;

/** Puts on every answer of the API what the door has to say: safety, quota, origin; and words its refusals. */
@Singleton
class AnswerDress {

    private final Problems problems;
    private final RateLimits rates;
    private final Cors cors;
    private final String retryAfter;

    AnswerDress(Problems problems, RateLimits rates, Cors cors, TimeSettings times) {
        this.problems = problems;
        this.rates = rates;
        this.cors = cors;
        this.retryAfter = Integer.toString(times.retryAfterSeconds());
    }

    /** Headers of an answer, the service's own or the door's; those of safety stand on every response from the start. */
    void finish(MultiMap headers, Passage passage) {
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        if (passage.grant() != null) {
            passage.grant().tell(headers, rates.policies());
        }
        cors.allow(passage.request(), headers);
    }

    /** Which of the two languages this client is answered in, as a tag. */
    String language(HttpServerRequest request) {
        return problems.languageTag(request);
    }

    /** A refusal instead of the service's answer. */
    void refuse(ProxyResponse response, Passage passage, Fault fault) {
        HttpServerRequest request = passage.request();
        MultiMap headers = response.setStatusCode(fault.status()).headers();
        headers.set("Content-Type", Problems.MEDIA_TYPE);
        headers.set("Content-Language", problems.languageTag(request));
        headers.set(Problems.VERSION_HEADER, Problems.VERSION);
        headers.set("Cache-Control", "no-store");
        if (fault == Fault.SERVICE_AWAY) {
            headers.set("Retry-After", retryAfter);
        }
        response.setBody(Body.body(problems.body(request, fault, passage.trace().traceId())));
    }

    /** A refusal before anything was sent to a service. */
    void refuse(Passage passage, Fault fault) {
        HttpServerRequest request = passage.request();
        MultiMap headers = request.response().headers();
        finish(headers, passage);
        if (fault == Fault.IDENTITY_PROVIDER_AWAY) {
            headers.set("Retry-After", retryAfter);
        }
        problems.answer(request, fault, passage.trace().traceId());
    }
}
