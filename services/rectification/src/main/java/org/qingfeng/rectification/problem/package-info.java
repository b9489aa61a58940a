/** Problems 问题 with their measures 措施: found, confirmed, planned, rectified, accepted, looked back at (domain C1). */
@NullMarked
package org.qingfeng.rectification.problem;

import org.jspecify.annotations.NullMarked;
