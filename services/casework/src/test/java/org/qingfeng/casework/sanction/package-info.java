/** Rules of sanctions. */
@NullMarked
package org.qingfeng.casework.sanction;

import org.jspecify.annotations.NullMarked;
