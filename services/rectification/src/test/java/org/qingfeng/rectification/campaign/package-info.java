/** Pure tests of what stands in this package. */
@NullMarked
package org.qingfeng.rectification.campaign;

import org.jspecify.annotations.NullMarked;
