/** Tests 测试 of a training: what was asked, and protected what each answered; only how many passed is told (domain A.7, G14). */
@NullMarked
package org.qingfeng.education.exam;

import org.jspecify.annotations.NullMarked;
