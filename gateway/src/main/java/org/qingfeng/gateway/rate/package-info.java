/** How much one client, and all together, may ask. */
@NullMarked
package org.qingfeng.gateway.rate;

import org.jspecify.annotations.NullMarked;
