/** Stories of rectification, told through the public API by the officials of a town of their own. */
@NullMarked
package org.qingfeng.rectification;

import org.jspecify.annotations.NullMarked;
