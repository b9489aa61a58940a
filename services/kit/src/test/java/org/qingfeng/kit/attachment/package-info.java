/** What may be attached, and that it is kept whole and under its record's scope. */
@NullMarked
package org.qingfeng.kit.attachment;

import org.jspecify.annotations.NullMarked;
