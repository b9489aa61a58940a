@NullMarked
package org.qingfeng.rectification;

import org.jspecify.annotations.NullMarked;
