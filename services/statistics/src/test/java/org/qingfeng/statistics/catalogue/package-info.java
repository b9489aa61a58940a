@NullMarked
package org.qingfeng.statistics.catalogue;

import org.jspecify.annotations.NullMarked;
