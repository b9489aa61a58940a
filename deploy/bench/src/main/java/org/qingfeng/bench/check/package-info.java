/**
 * The invariants of reliability.md, checked by SQL and by reading Kafka, independently of the services' code: what was
 * acknowledged is stored once, in Kafka, and in the statistics exactly once.
 */
@NullMarked
package org.qingfeng.bench.check;

import org.jspecify.annotations.NullMarked;
