package org.qingfeng.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jboss.logging.Logger;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.rate.Grant;
import org.qingfeng.gateway.rate.RateLimits;
import org.qingfeng.gateway.token.Bearer;
import org.qingfeng.gateway.token.Caller;
import org.qingfeng.gateway.token.TokenCheck;
import org.qingfeng.gateway.token.TokenRefused;

/** Decides whether a request for a service may pass: quota of all, size, token, quota of the client; then it is carried. */
@Singleton
class ApiGate {

    private static final Logger LOG = Logger.getLogger(ApiGate.class);

    private final Vertx vertx;
    private final TokenCheck tokens;
    private final RateLimits rates;
    private final SizeSettings sizes;
    private final Carrier carrier;
    private final Turnaway turnaway;

    ApiGate(Vertx vertx, TokenCheck tokens, RateLimits rates, SizeSettings sizes, Carrier carrier, Turnaway turnaway) {
        this.vertx = vertx;
        this.tokens = tokens;
        this.rates = rates;
        this.sizes = sizes;
        this.carrier = carrier;
        this.turnaway = turnaway;
    }

    void enter(Passage passage, URI address) {
        Grant all = rates.total();
        if (!all.allowed()) {
            turnaway.refuse(passage.granted(all), Fault.TOO_MANY_REQUESTS);
        } else if (passage.framing().declared() > passage.framing().limit(passage.rule(), sizes)) {
            turnaway.refuse(passage, Fault.BODY_TOO_LARGE);
        } else if (passage.rule().token().isAskedOf(passage.request())) {
            askWho(passage, address);
        } else {
            admit(passage, address, quotaOfUnknown(passage));
        }
    }

    private Grant quotaOfUnknown(Passage passage) {
        return passage.rule().anonymous() ? rates.reporter(addressOf(passage)) : rates.stranger(addressOf(passage));
    }

    private void askWho(Passage passage, URI address) {
        HttpServerRequest request = passage.request();
        Caller caller = tokens.remembered(request);
        if (caller != null) {
            admit(passage, address, rates.client(caller.subject()));
            return;
        }
        if (rates.isExhausted(addressOf(passage))) {
            // Verifying costs; who has shown too many bad tokens waits first.
            turnaway.refuse(passage.granted(rates.stranger(addressOf(passage))), Fault.TOO_MANY_REQUESTS);
            return;
        }
        Context here = vertx.getOrCreateContext();
        request.pause();
        tokens.verify(request)
                .onComplete(outcome -> here.runOnContext(back -> {
                    request.resume();
                    try {
                        answerVerified(passage, address, outcome);
                    } catch (RuntimeException failure) {
                        // Nobody above would answer any more: better no answer at once than none after a while.
                        request.response().reset();
                        throw failure;
                    }
                }));
    }

    private void answerVerified(Passage passage, URI address, AsyncResult<Caller> outcome) {
        if (outcome.succeeded()) {
            admit(passage, address, rates.client(outcome.result().subject()));
        } else {
            refuseStranger(passage, outcome.cause());
        }
    }

    private void refuseStranger(Passage passage, Throwable cause) {
        if (!(cause instanceof TokenRefused)) {
            LOG.warnf(cause, "a token could not be verified");
            turnaway.refuse(passage, Fault.IDENTITY_PROVIDER_AWAY);
            return;
        }
        Grant grant = rates.stranger(addressOf(passage));
        passage.request().response().putHeader("WWW-Authenticate", Bearer.challenge(passage.request()));
        turnaway.refuse(passage.granted(grant), Fault.UNAUTHORIZED);
    }

    private void admit(Passage passage, URI address, Grant grant) {
        Passage counted = passage.granted(grant);
        if (grant.allowed()) {
            carrier.carry(counted, address);
        } else {
            turnaway.refuse(counted, Fault.TOO_MANY_REQUESTS);
        }
    }

    private static String addressOf(Passage passage) {
        return passage.request().remoteAddress().hostAddress();
    }
}
