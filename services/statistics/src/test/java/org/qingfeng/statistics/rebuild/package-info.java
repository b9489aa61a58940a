@NullMarked
package org.qingfeng.statistics.rebuild;

import org.jspecify.annotations.NullMarked;
