package org.qingfeng.kit.journal.relay;

/** A journal row of which no message can be made; it is withheld like one that is too large. */
final class UnsendableEvent extends Exception {
    private static final long serialVersionUID = 1L;

    UnsendableEvent(String reason) {
        super(reason);
    }
}
