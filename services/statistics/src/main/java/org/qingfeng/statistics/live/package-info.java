/**
 * What holds for the tables as a whole: which generation of facts and counters is served, which is being filled, and the
 * rules of attribution that come from outside a record (successors of organizations, frozen months).
 */
@NullMarked
package org.qingfeng.statistics.live;

import org.jspecify.annotations.NullMarked;
