package org.qingfeng.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The present request's caller. */
@ApplicationScoped
public class Identity {
    static final String CALLER = "org.qingfeng.caller";

    @Inject
    SecurityIdentity identity;

    /** @throws UnauthorizedException without a valid token */
    public Caller caller() {
        Caller caller = identity.getAttribute(CALLER);
        if (caller == null) {
            throw new UnauthorizedException();
        }
        return caller;
    }
}
