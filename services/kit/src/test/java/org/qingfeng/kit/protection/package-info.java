/** Data keys, their wrapping and its rotation, on a real PostgreSQL. */
@NullMarked
package org.qingfeng.kit.protection;

import org.jspecify.annotations.NullMarked;
