/** Pure tests of what stands in this package. */
@NullMarked
package org.qingfeng.rectification.problem;

import org.jspecify.annotations.NullMarked;
