package org.qingfeng.casework.complaint;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** @see SmallBody */
@SmallBody
@Provider
public class SmallBodies implements ContainerRequestFilter, ReaderInterceptor {
    /** 20,000 characters of Chinese in UTF-8, escaped, and the rest. */
    static final int MOST = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            throw tooLarge();
        }
    }

    /** A body that does not say how long it is. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw tooLarge();
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static Refused tooLarge() {
        return new Refused(KitRefusal.TOO_LARGE, "256 KiB");
    }
}
