/** The door's stories, each told through HTTP against a real small service. */
@NullMarked
package org.qingfeng.gateway;

import org.jspecify.annotations.NullMarked;
