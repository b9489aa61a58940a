/** The annual summary 年度总结: its numbers and words by section, and what must hold before it is signed. */
@NullMarked
package org.qingfeng.statistics.summary;

import org.jspecify.annotations.NullMarked;
