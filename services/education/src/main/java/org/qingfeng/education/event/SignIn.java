package org.qingfeng.education.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The open sign-in of an event. The code itself is not stored: it follows from the nonce and the installation's key, so that
 * no dump or backup holds one, and opening anew makes the former one worthless.
 */
record SignIn(UUID nonce, Instant expiresAt) {
    boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
