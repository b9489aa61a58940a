@NullMarked
package org.qingfeng.casework.formact;

import org.jspecify.annotations.NullMarked;
