/** Who calls: verified access tokens, roles, organization and person, and what they may do. */
@NullMarked
package org.qingfeng.kit.identity;

import org.jspecify.annotations.NullMarked;
