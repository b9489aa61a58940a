package org.qingfeng.kit.journal.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a batch: the acknowledged prefix of each shard, and what Kafka will never take within it. */
final class Outcome {
    private final @Nullable Exception failure;
    private final Map<Integer, Position> prefixes = new TreeMap<>();
    private final Map<Integer, Integer> sent = new TreeMap<>();
    private final Set<Integer> broken = new HashSet<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private int beyondGap;

    Outcome(@Nullable Exception failure) {
        this.failure = failure;
    }

    void acknowledged(Outgoing event) {
        if (broken.contains(event.shard())) {
            beyondGap++;
        } else {
            prefixes.put(event.shard(), event.position());
            sent.merge(event.shard(), 1, Integer::sum);
        }
    }

    void withheld(Outgoing event, String reason) {
        if (!broken.contains(event.shard())) {
            prefixes.put(event.shard(), event.position());
            withheld.add(new Withheld(event.id(), event.shard(), event.event().length, reason));
        }
    }

    void unanswered(Outgoing event) {
        broken.add(event.shard());
    }

    @Nullable
    Exception failure() {
        return failure;
    }

    Map<Integer, Position> prefixes() {
        return prefixes;
    }

    List<Withheld> withheld() {
        return withheld;
    }

    int sentOf(int shard) {
        return sent.getOrDefault(shard, 0);
    }

    /** Acknowledged, but behind an event that was not: they will be sent again. */
    int beyondGap() {
        return beyondGap;
    }

    /** An event that Kafka refuses for good. */
    record Withheld(UUID id, int shard, int bytes, String reason) {}
}
