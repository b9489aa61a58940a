package org.qingfeng.kit.inbox;

/** Kafka did not answer. */
final class KafkaSilent extends Exception {
    private static final long serialVersionUID = 1L;

    KafkaSilent(Throwable cause) {
        super("Kafka does not answer: " + cause.getMessage(), cause);
    }
}
