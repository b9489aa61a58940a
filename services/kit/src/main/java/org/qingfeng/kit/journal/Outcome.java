package org.qingfeng.kit.journal;

/**
 * What a command led to.
 *
 * @param record the record as this caller may see it now
 * @param status the status of the first answer
 * @param replayed whether the command had been carried out before, under the same key
 * @param firstVersion the version that the command itself led to
 */
public record Outcome<E>(E record, int status, boolean replayed, long firstVersion) {}
