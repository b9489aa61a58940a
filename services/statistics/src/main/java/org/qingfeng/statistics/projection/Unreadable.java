package org.qingfeng.statistics.projection;

/** A message that cannot be projected; it is parked with this reason. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
