/** Stories of casework, told through its API. */
@NullMarked
package org.qingfeng.casework;

import org.jspecify.annotations.NullMarked;
