@NullMarked
package org.qingfeng.bench;

import org.jspecify.annotations.NullMarked;
