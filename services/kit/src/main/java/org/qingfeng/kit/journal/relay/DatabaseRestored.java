package org.qingfeng.kit.journal.relay;

/** The cursor names a transaction that this database has not begun: it was restored from a dump. Nothing may be sent. */
final class DatabaseRestored extends Exception {
    private static final long serialVersionUID = 1L;

    DatabaseRestored(int shard) {
        super("the cursor of shard " + shard
                + " lies at or above the newest transaction: this database was restored from a"
                + " dump; the relay refuses to run until a new incarnation is announced");
    }
}
