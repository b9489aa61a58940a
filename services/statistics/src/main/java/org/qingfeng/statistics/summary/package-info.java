/** The numbers of the annual summary 年度总结, by its sections; a slot of a context that is not there yet says so. */
@NullMarked
package org.qingfeng.statistics.summary;

import org.jspecify.annotations.NullMarked;
