/** Lists without totals: signed opaque keyset cursors, bound to caller and filter. */
@NullMarked
package org.qingfeng.kit.paging;

import org.jspecify.annotations.NullMarked;
