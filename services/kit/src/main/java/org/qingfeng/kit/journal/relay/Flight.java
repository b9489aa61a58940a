package org.qingfeng.kit.journal.relay;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** One batch in the air: which of its events Kafka acknowledged, and which it will never take. */
final class Flight {
    private final List<Outgoing> events;
    private final BitSet acknowledged = new BitSet();
    private final Map<Integer, String> refused = new TreeMap<>();
    private final CountDownLatch landed;
    private @Nullable Exception failure;

    Flight(List<Outgoing> events) {
        this.events = events;
        this.landed = new CountDownLatch(events.size());
    }

    /** What to do when Kafka has answered for the event at this index. */
    Callback answer(int index) {
        return (metadata, error) -> {
            note(index, error);
            landed.countDown();
        };
    }

    /** One event is not sent any more. */
    void skip() {
        landed.countDown();
    }

    boolean isDone(long millis) throws InterruptedException {
        return landed.await(millis, TimeUnit.MILLISECONDS);
    }

    synchronized @Nullable Exception failure() {
        return failure;
    }

    /** Too large or malformed is final for this event; anything else is a state of Kafka and will pass. */
    private synchronized void note(int index, @Nullable Exception error) {
        if (error == null) {
            acknowledged.set(index);
        } else if (error instanceof RecordTooLargeException || error instanceof UnsendableEvent) {
            refused.put(index, String.valueOf(error.getMessage()));
        } else if (failure == null) {
            failure = error;
        }
    }

    /** For each shard how far the cursor may move, and how many acknowledged events lie behind a gap. */
    synchronized Outcome outcome() {
        Outcome outcome = new Outcome(failure);
        for (int i = 0; i < events.size(); i++) {
            Outgoing event = events.get(i);
            if (acknowledged.get(i)) {
                outcome.acknowledged(event);
            } else if (refused.containsKey(i)) {
                outcome.withheld(event, refused.getOrDefault(i, ""));
            } else {
                outcome.unanswered(event);
            }
        }
        return outcome;
    }
}
