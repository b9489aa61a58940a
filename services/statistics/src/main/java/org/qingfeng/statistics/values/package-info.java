/**
 * Answers to "how many": whole months from counters, edge days and everything two-dimensional from facts, in one snapshot
 * under the caller's scope. {@code Question} is what was asked, {@code Answers} computes it, {@code RecordsOfValue} lists
 * the facts behind it with the same population, so that the count is the value.
 */
@NullMarked
package org.qingfeng.statistics.values;

import org.jspecify.annotations.NullMarked;
