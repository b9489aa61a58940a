package org.qingfeng.kit.journal.relay;

/** A place in a shard's commit order: the writing transaction, then the row's number in it. */
record Position(long xid, long seq) {}
