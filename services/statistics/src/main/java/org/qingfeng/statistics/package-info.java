/**
 * Statistics 统计汇总: reads every context's events, keeps facts and counters, and answers every number of the annual summary
 * with the records behind it. {@code catalogue} says what a number is, {@code projection} turns events into facts and
 * counters, {@code values}, {@code summary} and {@code consistency} answer, {@code rebuild} derives everything anew,
 * {@code periods} closes months for the statistical date, {@code organizations} is the tree by which all is grouped.
 * Publishes nothing; listens to every topic; never reads another service's database.
 */
@NullMarked
package org.qingfeng.statistics;

import org.jspecify.annotations.NullMarked;
