/**
 * Events in, facts and counters out, exactly once: a batch is one transaction that begins by moving the offsets (decision
 * 040). {@code TopicReader} polls, {@code EventReader} understands, {@code Projection} applies, {@code Derivation} writes
 * what changed; {@code ProjectionSql} is every statement of it in one place.
 */
@NullMarked
package org.qingfeng.statistics.projection;

import org.jspecify.annotations.NullMarked;
