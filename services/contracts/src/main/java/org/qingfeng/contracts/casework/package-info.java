/** Events of casework 执纪办案: no text, and every person a reference. Readable by statistics alone. */
@NullMarked
package org.qingfeng.contracts.casework;

import org.jspecify.annotations.NullMarked;
