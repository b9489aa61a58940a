/** Where a request goes, how large it may be, how long it may take, and the exchange with the service itself. */
@NullMarked
package org.qingfeng.gateway.route;

import org.jspecify.annotations.NullMarked;
