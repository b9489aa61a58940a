package org.qingfeng.kit.journal;

/**
 * What a command over many records came to.
 *
 * @param result as it was first answered
 * @param replayed whether the command had been carried out before, under the same key
 */
public record Batch<T>(T result, boolean replayed) {
    /** A batch is told once. */
    public static final long VERSION = 1;
}
