@NullMarked
package org.qingfeng.embedded;

import org.jspecify.annotations.NullMarked;
