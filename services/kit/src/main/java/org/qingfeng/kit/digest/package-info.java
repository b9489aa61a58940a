/** Digests and keyed digests: where the algorithms of the house are named, and the only place where they are obtained. */
@NullMarked
package org.qingfeng.kit.digest;

import org.jspecify.annotations.NullMarked;
