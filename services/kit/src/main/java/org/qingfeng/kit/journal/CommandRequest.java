package org.qingfeng.kit.journal;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** The headers of the present request that say how a command is to be carried out. */
@RequestScoped
public class CommandRequest {
    /** 0 is a record of which the journal has not told yet, see {@link Journal#untold}. */
    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");
    private static final int LONGEST_REASON = 500;

    @Inject
    RoutingContext request;

    private byte[] canonicalBody = {};

    /** The version the caller saw; none if he does not say. */
    public @Nullable Long ifMatch() {
        String header = request.request().getHeader("If-Match");
        if (header == null) {
            return null;
        }
        Matcher matcher = ETAG.matcher(header.trim());
        if (!matcher.matches()) {
            throw new Refused(KitRefusal.INVALID_IF_MATCH);
        }
        return Long.parseLong(matcher.group(1));
    }

    public @Nullable String idempotencyKey() {
        String key = request.request().getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refused(KitRefusal.INVALID_IDEMPOTENCY_KEY);
        }
        return key;
    }

    public @Nullable String auditReason() {
        String header = request.request().getHeader("X-Audit-Reason");
        if (header == null) {
            return null;
        }
        try {
            String reason = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (reason.length() <= LONGEST_REASON) {
                return reason;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(KitRefusal.INVALID_AUDIT_REASON);
        }
        throw new Refused(KitRefusal.INVALID_AUDIT_REASON);
    }

    public @Nullable String traceparent() {
        return request.request().getHeader("traceparent");
    }

    /** Method, path with query, and canonical body: what has to be equal for a repeat. */
    public byte[] digested() {
        byte[] line = (request.request().method().name()
                        + ' '
                        + request.request().uri()
                        + '\n')
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[line.length + canonicalBody.length];
        System.arraycopy(line, 0, all, 0, line.length);
        System.arraycopy(canonicalBody, 0, all, line.length, canonicalBody.length);
        return all;
    }

    /** The body in the form of RFC 8785, or for multipart the digests of its parts. */
    public void body(byte[] canonical) {
        canonicalBody = canonical.clone();
    }
}
