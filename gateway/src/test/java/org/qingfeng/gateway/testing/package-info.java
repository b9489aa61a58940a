/** What the door's tests stand on: a real small service behind it, tokens of a real key, and a client that sends any bytes. */
@NullMarked
package org.qingfeng.gateway.testing;

import org.jspecify.annotations.NullMarked;
