@NullMarked
package org.qingfeng.statistics.projection;

import org.jspecify.annotations.NullMarked;
