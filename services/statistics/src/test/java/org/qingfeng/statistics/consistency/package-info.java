@NullMarked
package org.qingfeng.statistics.consistency;

import org.jspecify.annotations.NullMarked;
