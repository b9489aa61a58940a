@NullMarked
package org.qingfeng.statistics.periods;

import org.jspecify.annotations.NullMarked;
