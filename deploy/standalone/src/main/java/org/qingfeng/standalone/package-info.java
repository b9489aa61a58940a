@NullMarked
package org.qingfeng.standalone;

import org.jspecify.annotations.NullMarked;
