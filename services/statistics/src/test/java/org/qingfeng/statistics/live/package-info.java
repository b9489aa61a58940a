@NullMarked
package org.qingfeng.statistics.live;

import org.jspecify.annotations.NullMarked;
