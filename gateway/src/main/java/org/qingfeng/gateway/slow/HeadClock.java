package org.qingfeng.gateway.slow;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.problem.Problems;

/**
 * The first on a connection, where bytes come in: from the first byte while no request is being answered, it gives the
 * client a while to complete a head. Then it answers 408 and hangs up. All of it runs on the connection's own thread.
 */
final class HeadClock extends ChannelInboundHandlerAdapter {

    private static final String ENCODER = "httpEncoder";
    private static final String TURNS = "turns";

    private final int millis;
    private final byte[] refusal;
    private final Turns turns = new Turns(this::stop);
    private @Nullable ScheduledFuture<?> running;

    HeadClock(int millis, byte[] refusal) {
        this.millis = millis;
        this.refusal = refusal;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get(TURNS) == null && pipeline.get(ENCODER) != null) {
            // Behind the codec, where requests and answers are whole; under TLS the codec is there only after the
            // handshake.
            pipeline.addAfter(ENCODER, TURNS, turns);
        }
        if (running == null && turns.isClients()) {
            running = context.executor().schedule(() -> expire(context), millis, TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void expire(ChannelHandlerContext context) {
        running = null;
        if (!turns.isClients()) {
            return;
        }
        if (turns.isInBody() || context.pipeline().get(ENCODER) == null) {
            // Answered already and still sending what nobody reads, or not even through the handshake: no place for
            // an answer.
            context.close();
            return;
        }
        context.channel().writeAndFlush(answer()).addListener(ChannelFutureListener.CLOSE);
    }

    private FullHttpResponse answer() {
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.REQUEST_TIMEOUT, Unpooled.wrappedBuffer(refusal));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, refusal.length)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, "zh-CN")
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(Problems.VERSION_HEADER, Problems.VERSION);
        return answer;
    }
}
