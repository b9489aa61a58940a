package org.qingfeng.gateway.token;

/** The token is not one of ours; why is nobody's business but the log's. */
public final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenRefused() {
        super("token refused", null, false, false);
    }
}
