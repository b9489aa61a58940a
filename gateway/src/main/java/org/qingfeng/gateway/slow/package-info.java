/** Who sends a request's head slowly is not waited for long; a request does not exist before its head is there. */
@NullMarked
package org.qingfeng.gateway.slow;

import org.jspecify.annotations.NullMarked;
