package org.qingfeng.kit.ledgerfile;

import org.jspecify.annotations.Nullable;

/** Takes a cell's value out of a row that is exported; null leaves the cell empty. */
@FunctionalInterface
public interface Getter<R, T> {
    @Nullable
    T of(R row);
}
