/** Refusals and their answers: RFC 9457 problems in Chinese or English, all violations at once. */
@NullMarked
package org.qingfeng.kit.problem;

import org.jspecify.annotations.NullMarked;
