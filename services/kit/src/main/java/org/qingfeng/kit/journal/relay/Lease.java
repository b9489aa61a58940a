package org.qingfeng.kit.journal.relay;

/** A shard that is ours while its row still has this epoch, and the place up to which Kafka acknowledged it. */
record Lease(int shard, long epoch, Position at) {
    Lease movedTo(Position position) {
        return new Lease(shard, epoch, position);
    }
}
