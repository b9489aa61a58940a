@NullMarked
package org.qingfeng.kit;

import org.jspecify.annotations.NullMarked;
