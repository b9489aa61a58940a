/** The permission matrix, asked of the running service: every operation, as every role, of the own and of another organization. */
@NullMarked
package org.qingfeng.testkit.matrix;

import org.jspecify.annotations.NullMarked;
