@NullMarked
package org.qingfeng.gateway;

import org.jspecify.annotations.NullMarked;
