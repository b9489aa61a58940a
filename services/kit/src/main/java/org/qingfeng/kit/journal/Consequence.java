package org.qingfeng.kit.journal;

/**
 * What follows for another record from a step, in the same transaction: a bean of the package that knows both. It is asked
 * of every record that a command added or changed; what it changes follows from nothing else any more.
 */
public interface Consequence {
    void of(Aggregate<?, ?> record, Work work);
}
