package org.qingfeng.kit.journal.relay;

/** Kafka did not take a batch; it may be away for days, and the journal waits. */
final class KafkaAway extends Exception {
    private static final long serialVersionUID = 1L;

    KafkaAway(Throwable cause) {
        super("Kafka did not take the events: " + cause.getMessage(), cause);
    }
}
