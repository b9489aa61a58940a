package org.qingfeng.kit.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No JSON body is larger than 1 MiB (api.md 1), also for who does not come through the gateway; files have limits of their own. */
@Provider
@Priority(Priorities.ENTITY_CODER - 1000)
public class BodyLimit implements ReaderInterceptor {
    private static final int MEBIBYTE = 1024 * 1024;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            String length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
            if (length == null) {
                context.setInputStream(new ByteArrayInputStream(bounded(context)));
            } else if (Long.parseLong(length) > MEBIBYTE) {
                throw tooLarge();
            }
        }
        return context.proceed();
    }

    /** What comes in pieces says no length before its end. */
    private static byte[] bounded(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(MEBIBYTE + 1);
        if (body.length > MEBIBYTE) {
            throw tooLarge();
        }
        return body;
    }

    private static Refused tooLarge() {
        return new Refused(KitRefusal.TOO_LARGE, "1 MiB");
    }
}
