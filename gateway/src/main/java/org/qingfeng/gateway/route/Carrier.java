package org.qingfeng.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import org.qingfeng.gateway.problem.Fault;

/** Carries a request that may pass to its service, streamed both ways, within the times set for its route. */
@Singleton
class Carrier {

    private static final ProxyOptions PLAIN = new ProxyOptions().setSupportWebSocket(false);

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final TimeSettings times;
    private final SizeSettings sizes;
    private final AnswerDress dress;
    private final Turnaway turnaway;

    Carrier(
            Vertx vertx,
            Upstreams upstreams,
            TimeSettings times,
            SizeSettings sizes,
            AnswerDress dress,
            Turnaway turnaway) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.times = times;
        this.sizes = sizes;
        this.dress = dress;
        this.turnaway = turnaway;
    }

    void carry(Passage passage, URI address) {
        RouteRule rule = passage.rule();
        HttpServerRequest request = passage.request();
        int answerMillis = rule.slow() ? times.slowAnswerMillis() : times.answerMillis();
        Exchange exchange = new Exchange(
                passage, dress, turnaway, address, passage.framing().limit(rule, sizes));
        if (passage.framing().hasBody()) {
            limitTime(request, exchange, rule.upload() ? times.receiveUploadMillis() : times.receiveMillis());
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
        }
        HttpProxy.reverseProxy(PLAIN, upstreams.client())
                .origin(context -> upstreams.request(address, answerMillis).map(exchange::begin))
                .addInterceptor(exchange)
                .handle(request);
    }

    private void limitTime(HttpServerRequest request, Exchange exchange, int millis) {
        long timer = vertx.setTimer(millis, late -> {
            if (!request.isEnded()) {
                exchange.abort(Fault.REQUEST_TOO_SLOW);
            }
        });
        request.response().endHandler(ended -> vertx.cancelTimer(timer));
        request.response().closeHandler(closed -> vertx.cancelTimer(timer));
    }
}
