package org.qingfeng.gateway.slow;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** Whose turn it is on a connection: the client's to send a head, or the door's to answer those it has sent. */
final class Turns extends ChannelDuplexHandler {

    private final Runnable onHead;
    private int unanswered;
    private boolean inBody;

    /** @param onHead run when a head is complete */
    Turns(Runnable onHead) {
        this.onHead = onHead;
    }

    /** Whether nothing is being answered, so that what comes in must become a head. */
    boolean isClients() {
        return unanswered == 0;
    }

    /** Whether the body of the last head has not ended yet. */
    boolean isInBody() {
        return inBody;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest) {
            onHead.run();
            unanswered++;
            inBody = true;
        }
        if (part instanceof LastHttpContent) {
            inBody = false;
        }
        context.fireChannelRead(part);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise written) {
        if (part instanceof LastHttpContent && !isInterim(part) && unanswered > 0) {
            unanswered--;
        }
        context.write(part, written);
    }

    /** "100 Continue" is a whole answer to the codec, and none to the client. */
    private static boolean isInterim(Object part) {
        return part instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
