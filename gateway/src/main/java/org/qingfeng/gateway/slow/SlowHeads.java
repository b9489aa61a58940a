package org.qingfeng.gateway.slow;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.problem.Problems;
import org.qingfeng.gateway.shield.HeaderLimits;

/**
 * Puts a {@link HeadClock} on every connection the door accepts.
 *
 * <p>The framework knows only how long a connection is silent, and one byte a minute is not silence. Before a request's
 * head is complete there is no request and no handler of ours, so the clock sits below them, on the connection. The
 * listening socket is found through the first request that comes in: the probe which asks whether the door is ready.
 */
@Singleton
public class SlowHeads {

    private static final String NAME = "slow-heads";

    private final Acceptor acceptor;

    SlowHeads(HeaderLimits limits, Problems problems) {
        this.acceptor = new Acceptor(limits.maxMillis(), problems.bodyWithoutRequest(Fault.REQUEST_TOO_SLOW));
    }

    /** Has the listening socket that this request came through watched, if it is not yet. */
    public void watch(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            Channel listening = connection.channel().parent();
            if (listening != null && listening.pipeline().get(NAME) == null) {
                listening.eventLoop().execute(() -> install(listening));
            }
        }
    }

    private void install(Channel listening) {
        if (listening.pipeline().get(NAME) == null) {
            listening.pipeline().addFirst(NAME, acceptor);
        }
    }

    /** What a listening socket reads are the connections it accepts. */
    @Sharable
    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final int millis;
        private final byte[] refusal;

        Acceptor(int millis, byte[] refusal) {
            this.millis = millis;
            this.refusal = refusal;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            if (accepted instanceof Channel connection) {
                connection.pipeline().addLast(new HeadClock(millis, refusal));
            }
            context.fireChannelRead(accepted);
        }
    }
}
