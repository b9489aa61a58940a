@NullMarked
package org.qingfeng.statistics;

import org.jspecify.annotations.NullMarked;
