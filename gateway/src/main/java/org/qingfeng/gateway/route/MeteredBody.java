package org.qingfeng.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of unknown length that stops when it has grown too large. Nothing of it is kept. */
final class MeteredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable onTooLarge;
    private long seen;

    MeteredBody(ReadStream<Buffer> source, long limit, Runnable onTooLarge) {
        this.source = source;
        this.limit = limit;
        this.onTooLarge = onTooLarge;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> next) {
        source.handler(next == null ? null : buffer -> pass(buffer, next));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> next) {
        boolean wasWithin = seen <= limit;
        seen += buffer.length();
        if (seen <= limit) {
            next.handle(buffer);
        } else if (wasWithin) {
            onTooLarge.run();
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (seen <= limit) {
                                handler.handle(end);
                            }
                        });
        return this;
    }
}
