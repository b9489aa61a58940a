/**
 * The relay: it carries the journal's events to Kafka, at least once, in commit order per shard, and never loses one.
 *
 * <p>In the order in which an event meets them: {@link org.qingfeng.kit.journal.relay.RelayBell} wakes
 * {@code RelayThread}; {@code ShardLeases} says which of the 16 shards this process may carry, {@code JournalReader} reads
 * what lies after their cursors and below the oldest running transaction, {@code EventSender} sends it, {@code Cursors}
 * moves the cursors over what Kafka acknowledged, if the epoch is still ours. {@code HistoryCheck} and the restored-database
 * test of {@code ShardLeases} find databases that went back in time. Decisions 50, 51 and 54.
 */
@NullMarked
package org.qingfeng.kit.journal.relay;

import org.jspecify.annotations.NullMarked;
