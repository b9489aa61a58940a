/** The table of cases. */
@NullMarked
package org.qingfeng.casework.cases;

import org.jspecify.annotations.NullMarked;
