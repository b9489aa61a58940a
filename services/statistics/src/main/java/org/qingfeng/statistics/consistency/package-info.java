/** Whether the stored counters are what the facts add up to, what is parked, and how far the projection is behind. */
@NullMarked
package org.qingfeng.statistics.consistency;

import org.jspecify.annotations.NullMarked;
