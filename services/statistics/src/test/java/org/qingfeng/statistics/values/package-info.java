@NullMarked
package org.qingfeng.statistics.values;

import org.jspecify.annotations.NullMarked;
