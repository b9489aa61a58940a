@NullMarked
package org.qingfeng.statistics.summary;

import org.jspecify.annotations.NullMarked;
