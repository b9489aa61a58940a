/** What is refused or added for everyone, whatever the route: odd paths, large headers, foreign origins, security headers. */
@NullMarked
package org.qingfeng.gateway.shield;

import org.jspecify.annotations.NullMarked;
