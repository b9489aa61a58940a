/** Pure tests of what stands in this package. */
@NullMarked
package org.qingfeng.rectification.rule;

import org.jspecify.annotations.NullMarked;
