package org.qingfeng.kit.journal.relay;

import org.jspecify.annotations.Nullable;

/** What the table says of a shard: free means without an owner, or with one that gave no sign of life within its lease. */
record ShardRow(int shard, long epoch, @Nullable String owner, boolean free) {}
