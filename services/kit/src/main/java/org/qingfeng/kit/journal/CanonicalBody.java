package org.qingfeng.kit.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** Remembers the body of a request that carries an Idempotency-Key, so that a repeat can be told from another request. */
@Provider
public class CanonicalBody implements ReaderInterceptor {
    @Inject
    CommandRequest command;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        boolean json = type != null && type.getSubtype().endsWith("json");
        if (json && context.getHeaders().containsKey("Idempotency-Key")) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(body));
            command.body(canonical(body));
        }
        return context.proceed();
    }

    /** What is no JSON stays as it is: it is refused later, with its place. */
    private static byte[] canonical(byte[] body) {
        try {
            return new JsonCanonicalizer(body).getEncodedUTF8();
        } catch (IOException e) {
            return new String(body, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
        }
    }
}
