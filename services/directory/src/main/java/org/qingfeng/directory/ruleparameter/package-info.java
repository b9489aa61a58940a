/** 规则参数 Terms and limits with the regulation each follows and the time in which it holds (domain B.0). */
@NullMarked
package org.qingfeng.directory.ruleparameter;

import org.jspecify.annotations.NullMarked;
