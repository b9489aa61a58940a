package org.qingfeng.statistics.projection;

/** Another worker applied these messages: nothing of this batch may be kept, and its reader must look where it stands. */
public final class MovedByAnother extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedByAnother() {
        super("the offsets were moved by another worker");
    }
}
