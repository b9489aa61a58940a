/** Who is calling: access tokens are verified here before anything reaches a service, and again there. */
@NullMarked
package org.qingfeng.gateway.token;

import org.jspecify.annotations.NullMarked;
