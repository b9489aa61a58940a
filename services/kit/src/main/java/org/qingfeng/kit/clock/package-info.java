/** The business date, Asia/Shanghai: today, or the day that a standalone installation was told. */
@NullMarked
package org.qingfeng.kit.clock;

import org.jspecify.annotations.NullMarked;
