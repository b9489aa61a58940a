@NullMarked
package org.qingfeng.casework.talk;

import org.jspecify.annotations.NullMarked;
